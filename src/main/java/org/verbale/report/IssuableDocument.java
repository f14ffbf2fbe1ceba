package org.verbale.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.composing.PartKind;

/** A document on its way from draft to issue; the one gate for the changes of its state. */
@MappedSuperclass
public abstract class IssuableDocument extends FamilyDocument {

  @Enumerated(EnumType.STRING)
  private PartState state = PartState.DRAFT;

  private Instant createdAt;
  private String createdBy;
  private Instant clearedAt;
  private String clearedBy;
  private String clearedByName;
  private Instant issuedAt;
  private String issuedBy;
  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "report_issue", joinColumns = @JoinColumn(name = "part_id"))
  private Set<IssuedLanguage> issued = new HashSet<>();

  protected IssuableDocument() {}

  IssuableDocument(Report report, PartKind kind, int number, Instant at, String by) {
    super(report, kind, number);
    this.createdAt = at;
    this.createdBy = by;
  }

  IssuableDocument(
      ReportPart base, PartKind kind, int number, String reason, Instant at, String by) {
    super(base, kind, number, reason);
    this.createdAt = at;
    this.createdBy = by;
  }

  void clear(Instant at, String by, String byName) {
    require(PartState.DRAFT);
    state = PartState.CLEARED;
    clearedAt = at;
    clearedBy = by;
    clearedByName = byName;
  }

  /** Back to the desk: something was found after clearing. */
  void reopen() {
    require(PartState.CLEARED);
    state = PartState.DRAFT;
    clearedAt = null;
    clearedBy = null;
    clearedByName = null;
  }

  /**
   * Issues a language version. The first makes the part an issued one.
   *
   * @throws ReportRefusal if it is not cleared, or this language is issued already
   */
  void issue(IssuedLanguage version) {
    require(PartState.CLEARED, PartState.ISSUED);
    if (isIssued(version.language())) {
      throw new ReportRefusal(ReportRefusal.Reason.LANGUAGE_ISSUED);
    }
    issued.add(version);
    if (state == PartState.CLEARED) {
      state = PartState.ISSUED;
      issuedAt = version.issuedAt();
      issuedBy = version.issuedBy();
    }
  }

  /**
   * @throws ReportRefusal if it is in another state
   */
  void require(PartState... allowed) {
    if (!List.of(allowed).contains(state)) {
      throw new ReportRefusal(
          switch (state) {
            case DRAFT -> ReportRefusal.Reason.NOT_CLEARED;
            case CLEARED -> ReportRefusal.Reason.CLEARED;
            case ISSUED -> ReportRefusal.Reason.ISSUED;
          });
    }
  }

  public PartState state() {
    return state;
  }

  public boolean isDraft() {
    return state == PartState.DRAFT;
  }

  public boolean isCleared() {
    return state == PartState.CLEARED;
  }

  public boolean isIssued() {
    return state == PartState.ISSUED;
  }

  public Optional<IssuedLanguage> issue(OfficialLanguage language) {
    return issued.stream().filter(version -> version.language() == language).findFirst();
  }

  public boolean isIssued(OfficialLanguage language) {
    return issue(language).isPresent();
  }

  public Optional<Instant> clearedAt() {
    return Optional.ofNullable(clearedAt);
  }

  public Optional<String> clearedBy() {
    return Optional.ofNullable(clearedByName);
  }

  public Optional<Instant> issuedAt() {
    return Optional.ofNullable(issuedAt);
  }
}
