/** How a State is called, from a day on. */
package org.verbale.mission.naming;
