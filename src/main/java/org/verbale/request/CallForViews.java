package org.verbale.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.Mandate;
import org.verbale.persistence.OfficialLanguageConverter;
import org.verbale.web.BadInput;
import org.verbale.web.FieldError;

/**
 * The request of the Secretariat for the views of States under one mandate, for one session of the
 * Assembly. It answers for itself whether it is open, until when, and whether a reply is late.
 */
@Entity
public class CallForViews {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "mandate_id")
  private Mandate mandate;

  private short targetSession;

  @Enumerated(EnumType.STRING)
  private CallState state = CallState.DRAFT;

  private Instant deadline;
  private String deadlineZone;
  private Instant cutOff;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  private List<String> noteLanguages;

  @Enumerated(EnumType.STRING)
  private NoteDelivery noteDelivery;

  private Integer wordLimit;

  @Enumerated(EnumType.STRING)
  private OverLimitPolicy overLimitPolicy;

  private Integer summaryLimit;

  @Enumerated(EnumType.STRING)
  private LatePolicy latePolicy;

  private boolean jointRepliesAllowed;
  private boolean onePersonMaySign;

  @Enumerated(EnumType.STRING)
  private RepliesFrom repliesFrom;

  @ManyToOne
  @JoinColumn(name = "previous_call_id")
  private CallForViews previousCall;

  private Instant createdAt;
  private String createdBy;
  private Instant issuedAt;
  private Instant closedAt;
  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "call_wording", joinColumns = @JoinColumn(name = "call_id"))
  @MapKeyColumn(name = "language")
  @Convert(attributeName = "key", converter = OfficialLanguageConverter.class)
  private Map<OfficialLanguage, CallWording> wordings = new EnumMap<>(OfficialLanguage.class);

  @OneToMany(mappedBy = "call", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Question> questions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "reminder_step", joinColumns = @JoinColumn(name = "call_id"))
  @Column(name = "days")
  private Set<Short> reminderDays = new TreeSet<>();

  @OneToMany(mappedBy = "call", cascade = CascadeType.ALL)
  @OrderBy("grantedAt")
  private List<Extension> extensions = new ArrayList<>();

  protected CallForViews() {}

  CallForViews(
      Mandate mandate,
      CallForViews previousCall,
      CallSettings settings,
      Instant createdAt,
      String createdBy) {
    this.mandate = mandate;
    this.previousCall = previousCall;
    this.createdAt = createdAt;
    this.createdBy = createdBy;
    take(settings);
  }

  /**
   * Takes other settings. Once the note has gone out the session and the number of questions stay:
   * replies already answer them.
   *
   * @throws CallRefusal if the call is closed, or if it is issued and more than words and dates
   *     would change
   */
  void revise(CallSettings settings) {
    if (state == CallState.CLOSED) {
      throw new CallRefusal(CallRefusal.Reason.CLOSED);
    }
    if (state == CallState.ISSUED
        && (settings.targetSession() != targetSession
            || settings.questions().size() != questions.size())) {
      throw new CallRefusal(CallRefusal.Reason.FROZEN_SINCE_ISSUE);
    }
    take(settings);
  }

  private void take(CallSettings settings) {
    targetSession = (short) settings.targetSession();
    deadline = settings.deadline().instant();
    deadlineZone = settings.deadline().zone().getId();
    cutOff = settings.cutOff();
    noteLanguages = settings.noteLanguages().stream().map(OfficialLanguage::code).toList();
    noteDelivery = settings.noteDelivery();
    wordLimit = settings.wordLimit();
    overLimitPolicy = settings.overLimitPolicy();
    summaryLimit = settings.summaryLimit();
    latePolicy = settings.latePolicy();
    jointRepliesAllowed = settings.jointRepliesAllowed();
    onePersonMaySign = settings.onePersonMaySign();
    repliesFrom = settings.repliesFrom();
    wordings.keySet().retainAll(settings.wordings().keySet());
    wordings.putAll(settings.wordings());
    var days = settings.reminderDays().stream().map(Integer::shortValue).toList();
    reminderDays.retainAll(days);
    reminderDays.addAll(days);
    takeQuestions(settings.questions());
  }

  /** Questions keep their rows, because sections of replies refer to them. */
  private void takeQuestions(List<CallSettings.QuestionText> texts) {
    while (questions.size() > texts.size()) {
      questions.removeLast();
    }
    for (int i = 0; i < texts.size(); i++) {
      if (i < questions.size()) {
        questions.get(i).say(texts.get(i));
      } else {
        questions.add(new Question(this, i + 1, texts.get(i)));
      }
    }
  }

  /** Opens the call: its first note verbale goes out. A correcting note leaves the date alone. */
  void issue(Instant now) {
    if (state == CallState.CLOSED) {
      throw new CallRefusal(CallRefusal.Reason.CLOSED);
    }
    if (state == CallState.DRAFT) {
      state = CallState.ISSUED;
      issuedAt = now;
    }
  }

  /**
   * Ends the call: no more replies are taken.
   *
   * @throws CallRefusal if it has not been issued or is closed already
   */
  void close(Instant now) {
    if (state != CallState.ISSUED) {
      throw new CallRefusal(
          state == CallState.CLOSED ? CallRefusal.Reason.CLOSED : CallRefusal.Reason.NOT_ISSUED);
    }
    state = CallState.CLOSED;
    closedAt = now;
  }

  /**
   * Gives one State more time.
   *
   * @throws CallRefusal if the call takes no replies, or the new date is not later than the one
   *     that holds now
   */
  Extension extend(String stateCode, Instant until, String reason, String by, Instant now) {
    if (!isOpen()) {
      throw new CallRefusal(
          state == CallState.CLOSED ? CallRefusal.Reason.CLOSED : CallRefusal.Reason.NOT_ISSUED);
    }
    if (!until.isAfter(deadlineFor(stateCode).instant()) || !until.isAfter(now)) {
      throw new BadInput(
          "web.error.form", List.of(new FieldError("until", "request.error.extension.notLater")));
    }
    var extension = new Extension(this, stateCode, until, reason, by, now);
    extensions.add(extension);
    return extension;
  }

  public Long id() {
    return id;
  }

  public Mandate mandate() {
    return mandate;
  }

  public int targetSession() {
    return targetSession;
  }

  public CallState state() {
    return state;
  }

  /** Whether replies are taken now. A deadline closes nothing: late replies are stamped late. */
  public boolean isOpen() {
    return state == CallState.ISSUED;
  }

  public boolean isDraft() {
    return state == CallState.DRAFT;
  }

  /** Whether a mission may still write and submit its reply. */
  public boolean mayEdit(String stateCode) {
    return isOpen();
  }

  /** The deadline that holds for all States without an extension. */
  public SubmissionDeadline deadline() {
    return new SubmissionDeadline(deadline, ZoneId.of(deadlineZone));
  }

  /** The deadline that holds for one State, its extensions included. */
  public SubmissionDeadline deadlineFor(String stateCode) {
    var until =
        extensionsOf(stateCode).stream()
            .map(Extension::until)
            .filter(extended -> extended.isAfter(deadline))
            .max(Instant::compareTo)
            .orElse(deadline);
    return new SubmissionDeadline(until, ZoneId.of(deadlineZone));
  }

  /** Whether a reply of a State that comes at a moment is late. */
  public boolean isLate(Instant moment, String stateCode) {
    return deadlineFor(stateCode).isPassedAt(moment);
  }

  /** Whether a State has been given more time and it has not run out: nobody reminds it then. */
  public boolean hasExtensionAt(Instant moment, String stateCode) {
    return extensionsOf(stateCode).stream()
        .anyMatch(extension -> extension.until().isAfter(moment));
  }

  /** The extensions of one State, in the order in which they were granted. */
  public List<Extension> extensionsOf(String stateCode) {
    return extensions.stream()
        .filter(extension -> extension.stateCode().equals(stateCode))
        .toList();
  }

  public List<Extension> extensions() {
    return List.copyOf(extensions);
  }

  /** Replies accepted after this moment go to an addendum; empty while none is set. */
  public Optional<Instant> cutOff() {
    return Optional.ofNullable(cutOff);
  }

  public List<OfficialLanguage> noteLanguages() {
    return noteLanguages.stream().map(OfficialLanguage::ofCode).toList();
  }

  public NoteDelivery noteDelivery() {
    return noteDelivery;
  }

  public OptionalInt wordLimit() {
    return wordLimit == null ? OptionalInt.empty() : OptionalInt.of(wordLimit);
  }

  public OverLimitPolicy overLimitPolicy() {
    return overLimitPolicy;
  }

  /** The limit of an executive summary in words; empty if none is asked for. */
  public OptionalInt summaryLimit() {
    return summaryLimit == null ? OptionalInt.empty() : OptionalInt.of(summaryLimit);
  }

  public LatePolicy latePolicy() {
    return latePolicy;
  }

  public boolean jointRepliesAllowed() {
    return jointRepliesAllowed;
  }

  /** Whether the drafter may sign off where a mission has only one account. */
  public boolean onePersonMaySign() {
    return onePersonMaySign;
  }

  public RepliesFrom repliesFrom() {
    return repliesFrom;
  }

  /** The call of an earlier year from which this one was started. */
  public Optional<CallForViews> previousCall() {
    return Optional.ofNullable(previousCall);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Instant> issuedAt() {
    return Optional.ofNullable(issuedAt);
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /** The count of revisions, for forms that must not overwrite one another. */
  public int version() {
    return version;
  }

  public Optional<CallWording> wording(OfficialLanguage language) {
    return Optional.ofNullable(wordings.get(language));
  }

  /** The title in the language asked for, or in English, or in whatever language there is. */
  public String titleOrElse(OfficialLanguage language) {
    return wording(language)
        .or(() -> wording(OfficialLanguage.ENGLISH))
        .or(() -> wordings.values().stream().findFirst())
        .map(CallWording::title)
        .orElseGet(() -> mandate.resolution().inOrElse(language).title());
  }

  public List<Question> questions() {
    return List.copyOf(questions);
  }

  /** Days before the deadline on which reminders go, the earliest first; negative after it. */
  public List<Integer> reminderDays() {
    return reminderDays.stream()
        .map(Short::intValue)
        .sorted(java.util.Comparator.reverseOrder())
        .toList();
  }

  /** The settings as they stand, to be shown in a form or taken over for another year. */
  public CallSettings settings() {
    return new CallSettings(
        targetSession,
        deadline(),
        cutOff,
        noteLanguages(),
        noteDelivery,
        wordLimit,
        overLimitPolicy,
        summaryLimit,
        latePolicy,
        jointRepliesAllowed,
        onePersonMaySign,
        repliesFrom,
        wordings,
        questions.stream().map(Question::asSettings).toList(),
        Set.copyOf(reminderDays()));
  }
}
