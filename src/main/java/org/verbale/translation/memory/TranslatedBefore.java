package org.verbale.translation.memory;

import java.util.List;
import org.verbale.document.Inline;

/**
 * A paragraph that was translated before.
 *
 * @param original its words then
 * @param translation what they became
 * @param where whose reply it was: the code of the State
 * @param same whether it had the very words that are to be translated now
 */
public record TranslatedBefore(
    List<Inline> original, List<Inline> translation, String where, boolean same) {}
