/** A reply made readable, for whoever may read it: the mission and the Secretariat see the same. */
package org.verbale.submission.view;
