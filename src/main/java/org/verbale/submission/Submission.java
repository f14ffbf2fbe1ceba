package org.verbale.submission;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.file.ReceivedFile;

/**
 * The reply of a State to a call: the one gate for every change of its state. The diagram stands in
 * the description of this package. Every method either makes its change whole or throws a {@link
 * ReplyRefusal} and changes nothing.
 */
@Entity
@Table(name = "submission")
public class Submission extends SubmittedReply {
  @Embedded private ReplyStamps stamps;

  @Embedded private SignOffRequest signOff;

  @Embedded private DraftContent draft;

  @Embedded private DraftFiles files;

  @Embedded private JointStates joint;

  protected Submission() {}

  private Submission(long callId, String stateCode) {
    super(callId, stateCode);
  }

  /** Starts the reply of a State: an empty draft with the sections that the call asks for. */
  static Submission start(
      long callId,
      String stateCode,
      OfficialLanguage language,
      List<SectionPlan> plan,
      Instant startedAt) {
    var started = new Submission(callId, stateCode);
    started.stamps = new ReplyStamps(startedAt);
    started.draft = new DraftContent(started, language, plan);
    started.files = new DraftFiles();
    started.joint = new JointStates();
    return started;
  }

  // ── writing ──────────────────────────────────────────────────────────────────────────────────

  /**
   * Saves a section.
   *
   * @param expectedVersion the version on which the text was written; the same text once more is a
   *     success whatever the version, because a browser may resend what has arrived
   * @return whether anything changed
   * @throws ReplyRefusal.StaleVersion if somebody saved another text meanwhile
   */
  boolean save(int position, int expectedVersion, List<Block> blocks, Actor who, Instant at) {
    requireEditable();
    return draft.save(position, expectedVersion, blocks, who, at);
  }

  /** Puts an earlier text back, whatever stands there now: the database keeps both. */
  void restore(int position, int version, List<Block> blocks, Actor who, Instant at) {
    requireEditable();
    draft.section(position).restore(version, blocks, who, at);
  }

  void describe(OfficialLanguage language, boolean nil, Boolean consent) {
    requireEditable();
    draft.describe(language, nil, consent);
  }

  void speakAlsoFor(Collection<String> stateCodes) {
    requireEditable();
    joint.name(stateCodes.stream().filter(code -> !code.equals(stateCode())).toList());
  }

  Attachment attach(
      Attachment.Purpose purpose,
      ReceivedFile file,
      Attachment.ScanState scan,
      Actor who,
      Instant at) {
    requireEditable();
    var attachment = new Attachment(this, purpose, file, scan, who, at);
    files.add(attachment);
    return attachment;
  }

  /** Takes a file out of the draft; what was submitted once stays. */
  Attachment detach(long file) {
    requireEditable();
    return files.remove(file);
  }

  // ── signing ──────────────────────────────────────────────────────────────────────────────────

  void askForSignOff(Actor drafter, String comment, WordAllowance allowance, Instant at) {
    SubmissionState next = ReplyStep.ASK_FOR_SIGN_OFF.from(state());
    requireWhole(allowance);
    signOff = SignOffRequest.of(drafter, comment, at);
    stamps.sentForSignOff();
    become(next);
  }

  void callBack() {
    become(ReplyStep.CALL_BACK.from(state()));
    signOff.end(null);
  }

  void returnToDrafter(String reason) {
    SubmissionState next = ReplyStep.RETURN_TO_DRAFTER.from(state());
    requireReason(reason);
    signOff.end(reason);
    become(next);
  }

  /**
   * Signs and submits: freezes the draft as the next revision.
   *
   * @param onePersonMaySign whether drafter and signatory may be the same person here: the call
   *     allows it and the mission has one account
   */
  Revision signOff(Actor head, boolean onePersonMaySign, WordAllowance allowance, Lateness clock) {
    SubmissionState next = ReplyStep.SIGN_OFF.from(state());
    boolean onePerson = head.subject().equals(signOff.drafter().subject());
    if (onePerson && !onePersonMaySign) {
      throw new ReplyRefusal.SignOffNeedsAnotherPerson();
    }
    requireWhole(allowance);
    Revision revision = Revision.signed(this, head, onePerson, allowance.words(this), clock);
    signOff.end(null);
    return freeze(revision, clock.submittedAt(), next);
  }

  /** Enters a reply that came on paper or by e-mail: frozen under the name of who entered it. */
  Revision enterOnBehalf(PaperReply paper, Actor officer, WordAllowance allowance, Lateness clock) {
    SubmissionState next = ReplyStep.ENTER_ON_BEHALF.from(state());
    draft.requireText();
    Revision revision = Revision.entered(this, officer, paper, allowance.words(this), clock);
    return freeze(revision, clock.submittedAt(), next);
  }

  private Revision freeze(Revision revision, Instant at, SubmissionState next) {
    add(revision);
    files.freezeWith(revision);
    stamps.submitted(at);
    become(next);
    return revision;
  }

  // ── with the Secretariat ─────────────────────────────────────────────────────────────────────

  void accept(Instant at) {
    become(ReplyStep.ACCEPT.from(state()));
    stamps.accepted(at);
    acceptLast();
  }

  void returnForCorrection(String reason) {
    SubmissionState next = ReplyStep.RETURN_FOR_CORRECTION.from(state());
    requireReason(reason);
    stamps.returned(reason.strip());
    become(next);
  }

  // ── second thoughts of the mission ───────────────────────────────────────────────────────────

  /** Opens what was submitted for a further revision. What was accepted stands until then. */
  void correct(String reason) {
    SubmissionState next = ReplyStep.CORRECT.from(state());
    requireReason(reason);
    stamps.openedForCorrection(reason.strip());
    become(next);
  }

  void withdraw(String reason, Instant at) {
    SubmissionState next = ReplyStep.WITHDRAW.from(state());
    if (revisions().isEmpty()) {
      throw new ReplyRefusal.NotInThisState(state());
    }
    requireReason(reason);
    signOffRequest().end(null);
    acceptNothing();
    stamps.withdrawn(reason.strip(), at);
    become(next);
  }

  void startAgain() {
    become(ReplyStep.START_AGAIN.from(state()));
    stamps.begunAgain();
  }

  // ── rules ────────────────────────────────────────────────────────────────────────────────────

  private void requireEditable() {
    if (!state().isEditable()) {
      throw new ReplyRefusal.NotInThisState(state());
    }
  }

  private static void requireReason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new ReplyRefusal.ReasonMissing();
    }
  }

  private void requireWhole(WordAllowance allowance) {
    draft.requireText();
    allowance.refuseIfOver(this);
    files.requireHarmless();
  }

  // ── what others may know ─────────────────────────────────────────────────────────────────────

  public OfficialLanguage originalLanguage() {
    return draft.language();
  }

  /** Whether the State has said that it has nothing to report. */
  public boolean isNilReply() {
    return draft.isNilReply();
  }

  /** Whether the State consents to publication as the call words it; null if not asked. */
  public Boolean consentToPublish() {
    return draft.consentToPublish();
  }

  public Instant startedAt() {
    return stamps.startedAt();
  }

  public SignOffRequest signOffRequest() {
    return signOff == null ? SignOffRequest.none() : signOff;
  }

  /** When the revision that is with the Secretariat was submitted; null in all other states. */
  public Instant submittedAt() {
    return stamps.submittedAt();
  }

  public Instant acceptedAt() {
    return stamps.acceptedAt();
  }

  /** The Secretariat's reason while the reply is returned; null otherwise. */
  public String returnReason() {
    return stamps.returnReason();
  }

  /** Why the revision being drafted differs from the last one; null for a first draft. */
  public String changeReason() {
    return stamps.changeReason();
  }

  public Instant withdrawnAt() {
    return stamps.withdrawnAt();
  }

  /** Why it was withdrawn; null in all other states. */
  public String withdrawReason() {
    return stamps.withdrawReason();
  }

  public List<SubmissionSection> sections() {
    return draft.sections();
  }

  /** The section at a place, from 1. */
  public SubmissionSection section(int position) {
    return draft.section(position);
  }

  public List<Attachment> attachments() {
    return files.all();
  }

  /** The States in whose name the reply speaks besides its own, sorted. */
  public Set<String> jointStateCodes() {
    return joint.codes();
  }
}
