package org.verbale.request;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.Mandate;
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

  private Stage stage = new Stage();
  private Timetable timetable = new Timetable();
  private ReplyRules replyRules = new ReplyRules();
  private Words words = new Words();

  @ManyToOne
  @JoinColumn(name = "previous_call_id")
  private CallForViews previousCall;

  private Instant createdAt;
  private String createdBy;
  @Version private int version;

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
    stage.refuseIfClosed();
    if (isOpen()
        && (settings.targetSession() != targetSession
            || settings.questions().size() != words.questions().size())) {
      throw new CallRefusal(CallRefusal.Reason.FROZEN_SINCE_ISSUE);
    }
    take(settings);
  }

  private void take(CallSettings settings) {
    targetSession = (short) settings.targetSession();
    timetable.take(settings);
    replyRules.take(settings);
    words.take(this, settings);
  }

  /** Opens the call: its first note verbale goes out. A correcting note leaves the date alone. */
  public void issue(Instant now) {
    stage.issue(now);
  }

  /**
   * Ends the call: no more replies are taken.
   *
   * @throws CallRefusal if it has not been issued or is closed already
   */
  void close(Instant now) {
    stage.close(now);
  }

  /**
   * Gives one State more time.
   *
   * @throws CallRefusal if the call takes no replies, or the new date is not later than the one
   *     that holds now
   */
  public Extension extend(String stateCode, Instant until, String reason, String by, Instant now) {
    stage.refuseUnlessOpen();
    if (!until.isAfter(deadlineFor(stateCode).instant()) || !until.isAfter(now)) {
      throw new BadInput(
          "web.error.form", List.of(new FieldError("until", "request.error.extension.notLater")));
    }
    var extension = new Extension(this, stateCode, until, reason, by, now);
    timetable.add(extension);
    return extension;
  }

  /**
   * Goes on only if the call takes replies.
   *
   * @throws CallRefusal if it has not been issued, or is closed
   */
  public void requireOpen() {
    stage.refuseUnlessOpen();
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
    return stage.state();
  }

  /** Whether replies are taken now. A deadline closes nothing: late replies are stamped late. */
  public boolean isOpen() {
    return state() == CallState.ISSUED;
  }

  public boolean isDraft() {
    return state() == CallState.DRAFT;
  }

  /** Whether a mission may still write and submit its reply. */
  public boolean mayEdit(String stateCode) {
    return isOpen();
  }

  /** The deadline that holds for all States without an extension. */
  public SubmissionDeadline deadline() {
    return timetable.deadline();
  }

  /** The deadline that holds for one State, its extensions included. */
  public SubmissionDeadline deadlineFor(String stateCode) {
    return timetable.deadlineFor(stateCode);
  }

  /** Whether a reply of a State that comes at a moment is late. */
  public boolean isLate(Instant moment, String stateCode) {
    return deadlineFor(stateCode).isPassedAt(moment);
  }

  /** Whether a State has been given more time and it has not run out: nobody reminds it then. */
  public boolean hasExtensionAt(Instant moment, String stateCode) {
    return timetable.hasExtensionAt(moment, stateCode);
  }

  /** The extensions of one State, in the order in which they were granted. */
  public List<Extension> extensionsOf(String stateCode) {
    return timetable.extensionsOf(stateCode);
  }

  public List<Extension> extensions() {
    return timetable.extensions();
  }

  /** Replies accepted after this moment go to an addendum; empty while none is set. */
  public Optional<Instant> cutOff() {
    return timetable.cutOff();
  }

  public List<OfficialLanguage> noteLanguages() {
    return words.noteLanguages();
  }

  public NoteDelivery noteDelivery() {
    return words.noteDelivery();
  }

  public OptionalInt wordLimit() {
    return replyRules.wordLimit();
  }

  public OverLimitPolicy overLimitPolicy() {
    return replyRules.overLimitPolicy();
  }

  /** The limit of an executive summary in words; empty if none is asked for. */
  public OptionalInt summaryLimit() {
    return replyRules.summaryLimit();
  }

  public LatePolicy latePolicy() {
    return replyRules.latePolicy();
  }

  public boolean jointRepliesAllowed() {
    return jointReplies().allowed();
  }

  /** Whether a reply may speak for several States, and whether each of them is to confirm it. */
  public JointReplies jointReplies() {
    return replyRules.jointReplies();
  }

  /** Whether the drafter may sign off where a mission has only one account. */
  public boolean onePersonMaySign() {
    return replyRules.onePersonMaySign();
  }

  public RepliesFrom repliesFrom() {
    return replyRules.repliesFrom();
  }

  /** The call of an earlier year from which this one was started. */
  public Optional<CallForViews> previousCall() {
    return Optional.ofNullable(previousCall);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Instant> issuedAt() {
    return stage.issuedAt();
  }

  public Optional<Instant> closedAt() {
    return stage.closedAt();
  }

  /** The count of revisions, for forms that must not overwrite one another. */
  public int version() {
    return version;
  }

  public Optional<CallWording> wording(OfficialLanguage language) {
    return words.in(language);
  }

  /** The title in the language asked for, or in English, or in whatever language there is. */
  public String titleOrElse(OfficialLanguage language) {
    return words.title(language).orElseGet(() -> mandate.resolution().inOrElse(language).title());
  }

  public List<Question> questions() {
    return words.questions();
  }

  /** Days before the deadline on which reminders go, the earliest first; negative after it. */
  public List<Integer> reminderDays() {
    return timetable.reminderDays();
  }

  /** The settings as they stand, to be shown in a form or taken over for another year. */
  public CallSettings settings() {
    return new CallSettings(
        targetSession,
        deadline(),
        cutOff().orElse(null),
        noteLanguages(),
        noteDelivery(),
        limit(wordLimit()),
        overLimitPolicy(),
        limit(summaryLimit()),
        latePolicy(),
        jointReplies(),
        onePersonMaySign(),
        repliesFrom(),
        words.inAll(),
        questions().stream().map(Question::asSettings).toList(),
        Set.copyOf(reminderDays()));
  }

  private static Integer limit(OptionalInt limit) {
    return limit.isPresent() ? limit.getAsInt() : null;
  }
}
