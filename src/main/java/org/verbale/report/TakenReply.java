package org.verbale.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A reply in a part of a report: which, and the revision whose text stands there. */
@Embeddable
public record TakenReply(
    @Column(name = "submission_id") long submissionId,
    @Column(name = "revision_id") long revisionId) {}
