package org.verbale.submission;

import static org.verbale.submission.SubmissionState.DRAFT;
import static org.verbale.submission.SubmissionState.WITHDRAWN;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Whose reply it is, in which state, and what was submitted of it so far. {@link Submission} alone
 * says how that changes.
 */
@MappedSuperclass
public abstract class SubmittedReply {
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

  @Column(name = "accepted_revision")
  private Short acceptedRevision;

  @Version private int version;

  @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<Revision> revisions = new ArrayList<>();

  protected SubmittedReply() {}

  SubmittedReply(long callId, String stateCode) {
    this.callId = callId;
    this.stateCode = stateCode;
    this.state = DRAFT;
  }

  void become(SubmissionState next) {
    state = next;
  }

  void add(Revision revision) {
    revisions.add(revision);
  }

  /** What was submitted last is what stands as accepted from now on. */
  void acceptLast() {
    acceptedRevision = (short) lastRevision().orElseThrow().number();
  }

  void acceptNothing() {
    acceptedRevision = null;
  }

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

  public int version() {
    return version;
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

  /** The revision that stands: the accepted one, else what was submitted last. */
  public Optional<Revision> standingRevision() {
    return acceptedRevision().or(this::lastRevision);
  }

  /** Whether the State counts as having replied. */
  public boolean hasReplied() {
    return !revisions.isEmpty() && state != WITHDRAWN;
  }

  /** Whether the reply came late; a later correction makes no timely reply late. */
  public boolean isLate() {
    return !revisions.isEmpty() && revisions.getFirst().isLate();
  }
}
