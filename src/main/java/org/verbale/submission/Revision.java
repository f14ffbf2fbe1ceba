package org.verbale.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.Sha256;
import org.verbale.request.JointReplies;

/**
 * What was submitted, frozen: the canonical JSON of the reply and its SHA-256. The database refuses
 * to change or remove a row.
 */
@Entity
@Immutable
@Table(name = "revision")
public class Revision {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "submission_id")
  private Submission submission;

  private short number;
  private String content;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String sha256;

  @Column(name = "original_language")
  private OfficialLanguage originalLanguage;

  private int words;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  private Instant deadline;
  private boolean late;

  @Embedded private RevisionPeople people;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  private String reason;

  @Embedded private JointAnswers jointAnswers;

  protected Revision() {}

  static Revision signed(
      Submission submission, Actor head, boolean onePerson, int words, Lateness clock) {
    Revision revision = of(submission, words, clock);
    Actor drafter = submission.signOffRequest().drafter();
    revision.people = RevisionPeople.signed(drafter, head, onePerson);
    revision.receivedOn = clock.receivedOn();
    revision.late = clock.late();
    return revision;
  }

  static Revision entered(
      Submission submission, Actor officer, PaperReply paper, int words, Lateness clock) {
    if (paper.receivedOn().isAfter(clock.receivedOn())) {
      throw new ReplyRefusal.ReceivedInTheFuture();
    }
    Revision revision = of(submission, words, clock);
    revision.people = RevisionPeople.entered(officer);
    revision.receivedOn = paper.receivedOn();
    revision.late = clock.late(paper.receivedOn());
    return revision;
  }

  private static Revision of(Submission submission, int words, Lateness clock) {
    var revision = new Revision();
    revision.jointAnswers = new JointAnswers();
    revision.submission = submission;
    revision.number = (short) (submission.revisions().size() + 1);
    revision.originalLanguage = submission.originalLanguage();
    revision.words = words;
    revision.submittedAt = clock.submittedAt();
    revision.deadline = clock.deadline();
    revision.reason = submission.changeReason();
    revision.content = FrozenReply.of(submission).canonicalJson();
    revision.sha256 = Sha256.hex(revision.content);
    return revision;
  }

  /** Notes what the call asks of the States that are named; only before it is stored. */
  Revision under(JointReplies rule) {
    jointAnswers.under(rule);
    return this;
  }

  /**
   * A State that this revision names says whether it speaks for it.
   *
   * @param reason why not; null for a confirmation
   * @throws ReplyRefusal.ReasonMissing if a State declines or takes back without saying why
   * @throws ReplyRefusal.JointAnswerStands if it has given this answer already, or there is no
   *     confirmation to take back
   */
  JointAnswer answer(
      String stateCode, JointAnswer.Answer given, String reason, Actor who, Instant at) {
    return jointAnswers.add(this, stateCode, given, reason, who, at);
  }

  /** What a State has answered last; nothing if it has not. */
  public Optional<JointAnswer> jointAnswer(String stateCode) {
    return jointAnswers.last(stateCode);
  }

  /** The States in whose name it was submitted besides the one that sent it. */
  public Set<String> jointStatesNamed() {
    // The JSON is canonical, and most replies name nobody: a board need not read them all.
    return content.contains("\"jointStates\":[]") ? Set.of() : reply().jointStates();
  }

  /**
   * The States besides its own for which it speaks: all that it names, or those of them that have
   * confirmed it, as the call asked. Sorted.
   */
  public Set<String> jointStates() {
    return jointStatesNamed().stream()
        .filter(jointAnswers::allow)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether it is the reply of a State, alone or with others. */
  public boolean speaksFor(String stateCode) {
    return submission.stateCode().equals(stateCode) || jointStates().contains(stateCode);
  }

  /** Whether each State that it names has to confirm it. */
  public boolean jointStatesConfirm() {
    return jointAnswers.areAskedFor();
  }

  public Long id() {
    return id;
  }

  public Submission submission() {
    return submission;
  }

  /** 1 for the first submission, counted up with every correction. */
  public int number() {
    return number;
  }

  /** The canonical JSON that was frozen. */
  public String content() {
    return content;
  }

  /** SHA-256 of {@link #content()} in UTF-8, 64 hexadecimal digits in lower case. */
  public String sha256() {
    return sha256;
  }

  /** What was frozen, read back. */
  public FrozenReply reply() {
    return FrozenReply.read(content);
  }

  /** The sections in order: a summary, where the call asks for one, and the answers. */
  public List<ReplySection> sections() {
    return reply().sections();
  }

  /** The text of all answers, one after the other; the summary is not among it. */
  public List<Block> blocks() {
    return reply().blocks(SectionKind.ANSWER);
  }

  /** The executive summary; empty if the call asked for none. */
  public List<Block> summary() {
    return reply().blocks(SectionKind.SUMMARY);
  }

  public OfficialLanguage originalLanguage() {
    return originalLanguage;
  }

  public int words() {
    return words;
  }

  /** The server's time of submission, or of entering. */
  public Instant submittedAt() {
    return submittedAt;
  }

  /** The deadline that held for the State then, extension included. */
  public Instant deadline() {
    return deadline;
  }

  public boolean isLate() {
    return late;
  }

  /** The day on which the reply came in, in the zone of the deadline; printed in the report. */
  public LocalDate receivedOn() {
    return receivedOn;
  }

  /** Who sent the draft for sign-off; nobody if it was entered on behalf. */
  public Optional<Actor> drafter() {
    return people.drafter();
  }

  /** Who signed for the mission; nobody if it was entered on behalf. */
  public Optional<Actor> signatory() {
    return people.signatory();
  }

  /** The officer who entered a reply that came on paper. */
  public Optional<Actor> enteredBy() {
    return people.enteredBy();
  }

  /** Whether drafter and signatory were the same person, as the call allowed. */
  public boolean isOnePerson() {
    return people.onePerson();
  }

  /** Why it differs from the revision before; null for the first. */
  public String reason() {
    return reason;
  }
}
