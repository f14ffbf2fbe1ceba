package org.verbale.submission;

import static org.verbale.submission.SubmissionState.ACCEPTED;
import static org.verbale.submission.SubmissionState.AWAITING_SIGN_OFF;
import static org.verbale.submission.SubmissionState.DRAFT;
import static org.verbale.submission.SubmissionState.RETURNED;
import static org.verbale.submission.SubmissionState.SUBMITTED;
import static org.verbale.submission.SubmissionState.WITHDRAWN;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.file.ReceivedFile;
import org.verbale.web.NotFound;

/**
 * The reply of a State to a call: the one gate for every change of its state. The diagram stands in
 * the description of this package. Every method either makes its change whole or throws a {@link
 * ReplyRefusal} and changes nothing.
 */
@Entity
@Table(name = "submission")
public class Submission {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "call_id")
  private long callId;

  @Column(name = "state_code")
  @JdbcTypeCode(SqlTypes.CHAR)
  private String stateCode;

  @Enumerated(EnumType.STRING)
  private SubmissionState state;

  @Column(name = "original_language")
  private OfficialLanguage originalLanguage;

  @Column(name = "nil_reply")
  private boolean nilReply;

  @Column(name = "consent_to_publish")
  private Boolean consentToPublish;

  @Column(name = "started_at")
  private Instant startedAt;

  @Embedded private SignOffRequest signOff;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "accepted_revision")
  private Short acceptedRevision;

  @Column(name = "return_reason")
  private String returnReason;

  @Column(name = "change_reason")
  private String changeReason;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdraw_reason")
  private String withdrawReason;

  @Version private int version;

  @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<SubmissionSection> sections = new ArrayList<>();

  @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<Revision> revisions = new ArrayList<>();

  @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("id")
  private List<Attachment> attachments = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "joint_state", joinColumns = @JoinColumn(name = "submission_id"))
  private Set<JointState> jointStates = new LinkedHashSet<>();

  protected Submission() {}

  /** Starts the reply of a State: an empty draft with the sections that the call asks for. */
  static Submission start(
      long callId,
      String stateCode,
      OfficialLanguage language,
      List<SectionPlan> plan,
      Instant startedAt) {
    var started = new Submission();
    started.callId = callId;
    started.stateCode = stateCode;
    started.originalLanguage = language;
    started.startedAt = startedAt;
    started.state = DRAFT;
    for (int i = 0; i < plan.size(); i++) {
      started.sections.add(new SubmissionSection(started, plan.get(i), i + 1));
    }
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
    SubmissionSection section = section(position);
    requireState(DRAFT, RETURNED);
    if (section.savedAt() != null && section.blocks().equals(blocks)) {
      return false;
    }
    if (section.version() != expectedVersion) {
      throw new ReplyRefusal.StaleVersion(section);
    }
    section.write(blocks, who, at);
    return true;
  }

  void describe(OfficialLanguage language, boolean nil, Boolean consent) {
    requireState(DRAFT, RETURNED);
    originalLanguage = language;
    nilReply = nil;
    consentToPublish = consent;
  }

  void speakAlsoFor(Collection<String> stateCodes) {
    requireState(DRAFT, RETURNED);
    jointStates.removeIf(joint -> !stateCodes.contains(joint.stateCode()));
    Set<String> present = jointStateCodes();
    stateCodes.stream()
        .filter(code -> !present.contains(code) && !code.equals(stateCode))
        .forEach(code -> jointStates.add(new JointState(code)));
  }

  Attachment attach(
      Attachment.Purpose purpose,
      ReceivedFile file,
      Attachment.ScanState scan,
      Actor who,
      Instant at) {
    requireState(DRAFT, RETURNED);
    var attachment = new Attachment(this, purpose, file, scan, who, at);
    attachments.add(attachment);
    return attachment;
  }

  /** Takes a file out of the draft; what was submitted once stays. */
  Attachment detach(long file) {
    requireState(DRAFT, RETURNED);
    Attachment found =
        attachments.stream()
            .filter(one -> one.id() == file && !one.isFrozen())
            .findFirst()
            .orElseThrow(() -> new NotFound("submission.notFound.file"));
    attachments.remove(found);
    return found;
  }

  // ── signing ──────────────────────────────────────────────────────────────────────────────────

  void askForSignOff(Actor drafter, String comment, WordAllowance allowance, Instant at) {
    requireState(DRAFT, RETURNED);
    requireWhole(allowance);
    signOff = SignOffRequest.of(drafter, comment, at);
    returnReason = null;
    state = AWAITING_SIGN_OFF;
  }

  void callBack() {
    requireState(AWAITING_SIGN_OFF);
    signOff.end(null);
    state = DRAFT;
  }

  void returnToDrafter(String reason) {
    requireState(AWAITING_SIGN_OFF);
    requireReason(reason);
    signOff.end(reason);
    state = DRAFT;
  }

  /**
   * Signs and submits: freezes the draft as the next revision.
   *
   * @param onePersonMaySign whether drafter and signatory may be the same person here: the call
   *     allows it and the mission has one account
   */
  Revision signOff(Actor head, boolean onePersonMaySign, WordAllowance allowance, Lateness clock) {
    requireState(AWAITING_SIGN_OFF);
    boolean onePerson = head.subject().equals(signOff.drafter().subject());
    if (onePerson && !onePersonMaySign) {
      throw new ReplyRefusal.SignOffNeedsAnotherPerson();
    }
    requireWhole(allowance);
    Revision revision = Revision.signed(this, head, onePerson, allowance.words(this), clock);
    signOff.end(null);
    return freeze(revision, clock.submittedAt());
  }

  /** Enters a reply that came on paper or by e-mail: frozen under the name of who entered it. */
  Revision enterOnBehalf(PaperReply paper, Actor officer, WordAllowance allowance, Lateness clock) {
    requireState(DRAFT, RETURNED);
    requireText();
    Revision revision = Revision.entered(this, officer, paper, allowance.words(this), clock);
    return freeze(revision, clock.submittedAt());
  }

  private Revision freeze(Revision revision, Instant at) {
    revisions.add(revision);
    attachments.stream()
        .filter(file -> !file.isFrozen())
        .forEach(file -> file.freezeWith(revision));
    submittedAt = at;
    returnReason = null;
    changeReason = null;
    state = SUBMITTED;
    return revision;
  }

  // ── with the Secretariat ─────────────────────────────────────────────────────────────────────

  void accept(Instant at) {
    requireState(SUBMITTED);
    acceptedAt = at;
    acceptedRevision = (short) lastRevision().orElseThrow().number();
    state = ACCEPTED;
  }

  void returnForCorrection(String reason) {
    requireState(SUBMITTED);
    requireReason(reason);
    submittedAt = null;
    returnReason = reason.strip();
    changeReason = returnReason;
    state = RETURNED;
  }

  // ── second thoughts of the mission ───────────────────────────────────────────────────────────

  /** Opens what was submitted for a further revision. What was accepted stands until then. */
  void correct(String reason) {
    requireState(SUBMITTED, ACCEPTED);
    requireReason(reason);
    submittedAt = null;
    acceptedAt = null;
    changeReason = reason.strip();
    state = DRAFT;
  }

  void withdraw(String reason, Instant at) {
    requireState(DRAFT, AWAITING_SIGN_OFF, SUBMITTED, RETURNED, ACCEPTED);
    if (revisions.isEmpty()) {
      throw new ReplyRefusal.NotInThisState(state);
    }
    requireReason(reason);
    signOffRequest().end(null);
    submittedAt = null;
    acceptedAt = null;
    acceptedRevision = null;
    returnReason = null;
    withdrawnAt = at;
    withdrawReason = reason.strip();
    state = WITHDRAWN;
  }

  void startAgain() {
    requireState(WITHDRAWN);
    withdrawnAt = null;
    changeReason = withdrawReason;
    withdrawReason = null;
    state = DRAFT;
  }

  // ── rules ────────────────────────────────────────────────────────────────────────────────────

  private void requireState(SubmissionState... allowed) {
    if (!Arrays.asList(allowed).contains(state)) {
      throw new ReplyRefusal.NotInThisState(state);
    }
  }

  private static void requireReason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new ReplyRefusal.ReasonMissing();
    }
  }

  private void requireText() {
    boolean written = sections.stream().anyMatch(section -> !section.blocks().isEmpty());
    if (nilReply && written) {
      throw new ReplyRefusal.NilReplyHasText();
    }
    if (!nilReply && !written) {
      throw new ReplyRefusal.NothingWritten();
    }
  }

  private void requireWhole(WordAllowance allowance) {
    requireText();
    allowance.refuseIfOver(this);
    attachments.stream()
        .filter(file -> !file.isFrozen() && file.scanState() == Attachment.ScanState.INFECTED)
        .findFirst()
        .ifPresent(
            file -> {
              throw new ReplyRefusal.FileInfected(file.fileName());
            });
  }

  // ── what others may know ─────────────────────────────────────────────────────────────────────

  public Long id() {
    return id;
  }

  public long callId() {
    return callId;
  }

  /** ISO 3166 alpha-3 code of the State whose reply this is. */
  public String stateCode() {
    return stateCode;
  }

  public SubmissionState state() {
    return state;
  }

  public OfficialLanguage originalLanguage() {
    return originalLanguage;
  }

  /** Whether the State has said that it has nothing to report. */
  public boolean isNilReply() {
    return nilReply;
  }

  /** Whether the State consents to publication as the call words it; null if not asked. */
  public Boolean consentToPublish() {
    return consentToPublish;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public SignOffRequest signOffRequest() {
    return signOff == null ? SignOffRequest.none() : signOff;
  }

  /** When the revision that is with the Secretariat was submitted; null in all other states. */
  public Instant submittedAt() {
    return submittedAt;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  /** The Secretariat's reason while the reply is returned; null otherwise. */
  public String returnReason() {
    return returnReason;
  }

  /** Why the revision being drafted differs from the last one; null for a first draft. */
  public String changeReason() {
    return changeReason;
  }

  public Instant withdrawnAt() {
    return withdrawnAt;
  }

  /** Why it was withdrawn; null in all other states. */
  public String withdrawReason() {
    return withdrawReason;
  }

  public int version() {
    return version;
  }

  public List<SubmissionSection> sections() {
    return List.copyOf(sections);
  }

  /** The section at a place, from 1. */
  public SubmissionSection section(int position) {
    return sections.stream()
        .filter(section -> section.position() == position)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no section " + position));
  }

  /** All that was submitted, the first first. */
  public List<Revision> revisions() {
    return List.copyOf(revisions);
  }

  public Optional<Revision> lastRevision() {
    return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
  }

  /** The revision that stands as accepted, also while a correction of it is under way. */
  public Optional<Revision> acceptedRevision() {
    return revisions.stream()
        .filter(revision -> acceptedRevision != null && revision.number() == acceptedRevision)
        .findFirst();
  }

  /** Whether the State counts as having replied. */
  public boolean hasReplied() {
    return !revisions.isEmpty() && state != WITHDRAWN;
  }

  /** Whether the reply came late; a later correction makes no timely reply late. */
  public boolean isLate() {
    return !revisions.isEmpty() && revisions.getFirst().isLate();
  }

  public List<Attachment> attachments() {
    return List.copyOf(attachments);
  }

  /** The States in whose name the reply speaks besides its own, sorted. */
  public Set<String> jointStateCodes() {
    return jointStates.stream()
        .map(JointState::stateCode)
        .sorted()
        .collect(LinkedHashSet::new, Set::add, Set::addAll);
  }
}
