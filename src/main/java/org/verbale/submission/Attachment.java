package org.verbale.submission;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.verbale.persistence.Sha256;
import org.verbale.submission.file.ReceivedFile;
import org.verbale.submission.scan.Verdict;

/** A file that belongs to a reply; frozen with the revision with which it was submitted. */
@Entity
@Table(name = "attachment")
public class Attachment {

  /** What the file is. */
  public enum Purpose {
    ANNEX,
    COVER_NOTE,
    /** The paper or e-mail from which a reply was entered on behalf. */
    SCAN
  }

  /** What the virus scanner said. */
  public enum ScanState {
    PENDING,
    CLEAN,
    INFECTED,
    NOT_SCANNED;

    static ScanState of(Verdict verdict) {
      return switch (verdict.outcome()) {
        case CLEAN -> CLEAN;
        case INFECTED -> INFECTED;
        case NO_ANSWER -> PENDING;
        case NOT_SCANNED -> NOT_SCANNED;
      };
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "submission_id")
  private Submission submission;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "revision_id")
  private Revision revision;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "media_type")
  private String mediaType;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String sha256;

  // Lists of files are shown far more often than a file is fetched.
  @Basic(fetch = FetchType.LAZY)
  private byte[] content;

  @Formula("octet_length(content)")
  private int size;

  @Enumerated(EnumType.STRING)
  @Column(name = "scan_state")
  private ScanState scanState;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  protected Attachment() {}

  Attachment(
      Submission submission,
      Purpose purpose,
      ReceivedFile file,
      ScanState scan,
      Actor who,
      Instant at) {
    this.submission = submission;
    this.purpose = purpose;
    this.fileName = file.name();
    this.mediaType = file.mediaType();
    this.content = file.content();
    this.sha256 = Sha256.hex(file.content());
    this.scanState = scan;
    this.size = file.content().length;
    this.addedAt = at;
    this.addedBy = who.subject();
  }

  void freezeWith(Revision frozen) {
    revision = frozen;
  }

  void found(ScanState scan) {
    scanState = scan;
  }

  /** A file in quarantine is only for who sent it, one known to be harmful for nobody. */
  public boolean mayBeFetchedBy(String subject) {
    return switch (scanState) {
      case CLEAN, NOT_SCANNED -> true;
      case PENDING -> addedBy.equals(subject);
      case INFECTED -> false;
    };
  }

  public ScanState scanState() {
    return scanState;
  }

  /** In bytes. */
  public int size() {
    return size;
  }

  public boolean isFrozen() {
    return revision != null;
  }

  public boolean belongsTo(Revision other) {
    return revision != null && revision.id().equals(other.id());
  }

  FrozenReply.File frozen() {
    return new FrozenReply.File(purpose.name(), fileName, mediaType, sha256);
  }

  public Long id() {
    return id;
  }

  public Submission submission() {
    return submission;
  }

  public Purpose purpose() {
    return purpose;
  }

  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  public String sha256() {
    return sha256;
  }

  public byte[] content() {
    return content.clone();
  }
}
