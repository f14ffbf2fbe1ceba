/**
 * Letters from templates that the Office can edit: Qute fills in, a light layout by lines gives the
 * structure. What is filled in can never become structure.
 */
package org.verbale.request.letter;
