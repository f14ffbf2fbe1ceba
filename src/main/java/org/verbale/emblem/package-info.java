/** The emblem that a deployment may set at the head of its documents; the project ships none. */
package org.verbale.emblem;
