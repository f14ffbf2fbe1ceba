package org.verbale.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.OfficialLanguageConverter;
import org.verbale.report.annex.AnnexEntry;
import org.verbale.report.composing.MandateFacts;
import org.verbale.report.composing.PartKind;

/** One document of the family: what it holds, which changes only while it is a draft. */
@Entity
public class ReportPart extends IssuableDocument {

  private LocalDate dated;
  private String jobNumber;

  @Enumerated(EnumType.STRING)
  private FooterStyle footer;

  private boolean lateSubmission;
  private boolean reproducedAsReceived;
  private short contentsDepth;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private LocalDate[] jobDates = {};

  @Enumerated(EnumType.STRING)
  private MandateFacts.Variant introductionVariant;

  @ElementCollection
  @CollectionTable(name = "report_reply", joinColumns = @JoinColumn(name = "part_id"))
  private Set<TakenReply> replies = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "report_wording", joinColumns = @JoinColumn(name = "part_id"))
  @MapKeyColumn(name = "language")
  @Convert(attributeName = "key", converter = OfficialLanguageConverter.class)
  private Map<OfficialLanguage, PartWording> wordings = new EnumMap<>(OfficialLanguage.class);

  @ElementCollection
  @CollectionTable(name = "report_correction", joinColumns = @JoinColumn(name = "part_id"))
  private Set<CorrectionEntry> corrections = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "report_annex", joinColumns = @JoinColumn(name = "part_id"))
  private Set<AnnexEntry> annexes = new HashSet<>();

  protected ReportPart() {}

  ReportPart(
      Report report, PartKind kind, int number, PartSettings settings, Instant at, String by) {
    super(report, kind, number, at, by);
    take(settings);
  }

  /** A part that follows an issued one; a revision begins with its words. */
  ReportPart(
      ReportPart base,
      PartKind kind,
      int number,
      PartSettings settings,
      String reason,
      Instant at,
      String by) {
    super(base, kind, number, reason, at, by);
    take(settings);
    if (kind == PartKind.REVISION) {
      wordings.putAll(base.wordings);
      annexes.addAll(base.annexes);
      introductionVariant =
          introductionVariant == null ? base.introductionVariant : introductionVariant;
    }
  }

  private void take(PartSettings settings) {
    dated = settings.dated();
    jobNumber = settings.jobNumber();
    footer = settings.footer();
    lateSubmission = settings.lateSubmission();
    reproducedAsReceived = settings.reproducedAsReceived();
    contentsDepth = (short) settings.contentsDepth();
    jobDates = settings.jobDates().toArray(new LocalDate[0]);
    introductionVariant = settings.introduction();
  }

  void revise(PartSettings settings) {
    require(PartState.DRAFT);
    take(settings);
  }

  /** Holds exactly these replies from now on. */
  void hold(Collection<TakenReply> accepted) {
    require(PartState.DRAFT);
    replies.retainAll(accepted);
    replies.addAll(accepted);
  }

  /** A reply that its State takes back leaves the draft. */
  void drop(long submissionId) {
    require(PartState.DRAFT);
    replies.removeIf(reply -> reply.submissionId() == submissionId);
  }

  void say(OfficialLanguage language, PartWording wording) {
    require(PartState.DRAFT);
    wordings.put(language, wording);
  }

  /** Replaces the entries of one language. */
  void correct(OfficialLanguage language, List<CorrectionEntry> entries) {
    require(PartState.DRAFT);
    if (kind() != PartKind.CORRIGENDUM) {
      throw new ReportRefusal(ReportRefusal.Reason.NO_CORRIGENDUM, symbol());
    }
    corrections.removeIf(entry -> entry.language() == language);
    corrections.addAll(entries);
  }

  /**
   * Has exactly these annexes from now on. A language may be issued later than the others: what it
   * lacks may be added after clearing, what is written stays.
   */
  public void annex(Collection<AnnexEntry> entries) {
    if (!hasText()) {
      throw new ReportRefusal(ReportRefusal.Reason.NO_ANNEXES, symbol());
    }
    boolean completes =
        entries.containsAll(annexes) && positions(entries).equals(positions(annexes));
    if (!completes) {
      require(PartState.DRAFT);
    }
    annexes.retainAll(entries);
    annexes.addAll(entries);
  }

  private static Set<Short> positions(Collection<AnnexEntry> entries) {
    return entries.stream().map(AnnexEntry::position).collect(Collectors.toSet());
  }

  /** Where its text is kept: a reissue has none of its own. */
  ReportPart source() {
    return isReissue() ? base().orElseThrow() : this;
  }

  public PartSettings settings() {
    return new PartSettings(
        dated,
        jobNumber,
        footer,
        lateSubmission,
        reproducedAsReceived,
        contentsDepth,
        List.of(jobDates),
        introductionVariant);
  }

  public Set<TakenReply> replies() {
    return Set.copyOf(replies);
  }

  Set<Long> submissions() {
    return replies.stream().map(TakenReply::submissionId).collect(Collectors.toSet());
  }

  public Optional<PartWording> wording(OfficialLanguage language) {
    return Optional.ofNullable(wordings.get(language));
  }

  /** The entries of a corrigendum in a language, in their order. */
  public List<CorrectionEntry> corrections(OfficialLanguage language) {
    return corrections.stream()
        .filter(entry -> entry.language() == language)
        .sorted(Comparator.comparing(CorrectionEntry::position))
        .toList();
  }

  public Set<AnnexEntry> annexes() {
    return Set.copyOf(annexes);
  }
}
