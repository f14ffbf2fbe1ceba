/**
 * What a machine made of a reply before a person translates it. Kept apart from the words of
 * people: it is shown beside them under the name of what made it, and goes into no report.
 */
package org.verbale.translation.machine;
