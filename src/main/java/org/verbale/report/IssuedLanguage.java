package org.verbale.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.verbale.language.OfficialLanguage;

/**
 * A language version that was issued, when and by whom.
 *
 * @param words what {@link IssuedWords} made of its words; null for what was issued before that was
 *     kept
 */
@Embeddable
public record IssuedLanguage(
    OfficialLanguage language,
    @Column(name = "issued_at") Instant issuedAt,
    @Column(name = "issued_by") String issuedBy,
    @Column(name = "issued_by_name") String issuedByName,
    int pages,
    @Column(name = "words_sha256") String words) {}
