/**
 * What was translated before: the paragraphs of signed-off translations, found again where the same
 * or nearly the same is to be translated once more.
 */
package org.verbale.translation.memory;
