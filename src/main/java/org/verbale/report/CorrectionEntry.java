package org.verbale.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.verbale.language.OfficialLanguage;

/**
 * One entry of a corrigendum in the words of one language version. Never null: what is not said is
 * empty.
 *
 * @param position from 1, within the language
 * @param page of the version that is corrected
 * @param paragraph its number
 * @param replyOf alpha-3 code of the State whose reply is corrected
 * @param instead what it says now
 * @param read what it should say
 */
@Embeddable
public record CorrectionEntry(
    OfficialLanguage language,
    short position,
    String page,
    String paragraph,
    @Column(name = "reply_of") String replyOf,
    String instead,
    String read) {}
