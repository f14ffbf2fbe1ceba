/** Who may act for a mission, from when and until when: giving, ending, and leaving. */
package org.verbale.mission.people;
