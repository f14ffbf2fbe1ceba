package org.verbale.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
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

/** One document of the family; the one gate for the changes of its state. */
@Entity
public class ReportPart {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "report_id")
  private Report report;

  @Enumerated(EnumType.STRING)
  private PartKind kind;

  @ManyToOne
  @JoinColumn(name = "base_id")
  private ReportPart base;

  private String reason;
  private short number;
  private String symbol;

  @Enumerated(EnumType.STRING)
  private PartState state = PartState.DRAFT;

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

  private Instant createdAt;
  private String createdBy;
  private Instant clearedAt;
  private String clearedBy;
  private String clearedByName;
  private Instant issuedAt;
  private String issuedBy;
  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "report_reply", joinColumns = @JoinColumn(name = "part_id"))
  private Set<TakenReply> replies = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "report_wording", joinColumns = @JoinColumn(name = "part_id"))
  @MapKeyColumn(name = "language")
  @Convert(attributeName = "key", converter = OfficialLanguageConverter.class)
  private Map<OfficialLanguage, PartWording> wordings = new EnumMap<>(OfficialLanguage.class);

  @ElementCollection
  @CollectionTable(name = "report_issue", joinColumns = @JoinColumn(name = "part_id"))
  private Set<IssuedLanguage> issued = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "report_correction", joinColumns = @JoinColumn(name = "part_id"))
  private Set<CorrectionEntry> corrections = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "report_annex", joinColumns = @JoinColumn(name = "part_id"))
  private Set<AnnexEntry> annexes = new HashSet<>();

  protected ReportPart() {}

  ReportPart(
      Report report, PartKind kind, int number, PartSettings settings, Instant at, String by) {
    this.report = report;
    this.kind = kind;
    this.number = (short) number;
    this.symbol = kind.symbol(report.symbol(), number);
    this.createdAt = at;
    this.createdBy = by;
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
    this(base.report, kind, number, settings, at, by);
    this.base = base;
    this.reason = reason;
    this.symbol = kind.symbol(base.symbol, number);
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

  // ── while it is a draft ──────────────────────────────────────────────────────────────────────

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
    if (kind != PartKind.CORRIGENDUM) {
      throw new ReportRefusal(ReportRefusal.Reason.NO_CORRIGENDUM, symbol);
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
      throw new ReportRefusal(ReportRefusal.Reason.NO_ANNEXES, symbol);
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

  // ── the way to issue ─────────────────────────────────────────────────────────────────────────

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

  private void require(PartState... allowed) {
    if (!List.of(allowed).contains(state)) {
      throw new ReportRefusal(
          switch (state) {
            case DRAFT -> ReportRefusal.Reason.NOT_CLEARED;
            case CLEARED -> ReportRefusal.Reason.CLEARED;
            case ISSUED -> ReportRefusal.Reason.ISSUED;
          });
    }
  }

  // ── what others may know ─────────────────────────────────────────────────────────────────────

  public Long id() {
    return id;
  }

  public Report report() {
    return report;
  }

  public PartKind kind() {
    return kind;
  }

  /** The issued part that this one corrects, replaces or sets again. */
  public Optional<ReportPart> base() {
    return Optional.ofNullable(base);
  }

  public boolean isReissue() {
    return kind == PartKind.REISSUE;
  }

  /** Whether introduction, replies and annexes are its own: not of a corrigendum, nor a reissue. */
  public boolean hasText() {
    return kind != PartKind.CORRIGENDUM && !isReissue();
  }

  /** Where its text is kept: a reissue has none of its own. */
  ReportPart source() {
    return isReissue() ? base : this;
  }

  /** Why it was issued again; only a reissue says. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** The entries of a corrigendum in a language, in their order. */
  public List<CorrectionEntry> corrections(OfficialLanguage language) {
    return corrections.stream()
        .filter(entry -> entry.language() == language)
        .sorted(Comparator.comparing(CorrectionEntry::position))
        .toList();
  }

  Set<Long> submissions() {
    return replies.stream().map(TakenReply::submissionId).collect(Collectors.toSet());
  }

  public int number() {
    return number;
  }

  /** "A/67/131/Add.1". */
  public String symbol() {
    return symbol;
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

  public Set<AnnexEntry> annexes() {
    return Set.copyOf(annexes);
  }

  public Optional<PartWording> wording(OfficialLanguage language) {
    return Optional.ofNullable(wordings.get(language));
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
