package org.verbale.report.annex;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.verbale.language.OfficialLanguage;

/**
 * An annex in one language, as it is kept with its part. Never null, never empty.
 *
 * @param position from 1, the same in all languages
 * @param title without "Annex" and its number
 * @param words as the officer types them, with the little structure of {@link
 *     org.verbale.document.text.StructuredText}
 */
@Embeddable
public record AnnexEntry(
    // Without these Hibernate writes all rows anew for one that is added; see AnnexPagesTest.
    @Column(nullable = false) OfficialLanguage language,
    @Column(nullable = false) short position,
    @Column(nullable = false) String title,
    @Column(nullable = false) String words) {}
