/**
 * The issue of a note verbale: checklist, proof, confirmation, and notes that went out long ago.
 */
package org.verbale.request.issue;
