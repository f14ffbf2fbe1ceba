package org.verbale.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.verbale.document.Block;
import org.verbale.persistence.BlocksConverter;

/** One section of a draft: the answer to a question, the whole of a free reply, or a summary. */
@Entity
@Table(name = "submission_section")
public class SubmissionSection {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "submission_id")
  private Submission submission;

  @Column(name = "question_id")
  private Long questionId;

  @Enumerated(EnumType.STRING)
  private SectionKind kind;

  private short position;

  @Convert(converter = BlocksConverter.class)
  @ColumnTransformer(write = "?::jsonb")
  private List<Block> content = List.of();

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_by_name")
  private String savedByName;

  @Column(name = "restored_from")
  private Integer restoredFrom;

  @Version private int version;

  protected SubmissionSection() {}

  SubmissionSection(Submission submission, SectionPlan plan, int position) {
    this.submission = submission;
    this.questionId = plan.questionId();
    this.kind = plan.kind();
    this.position = (short) position;
  }

  void write(List<Block> blocks, Actor who, Instant at) {
    content = List.copyOf(blocks);
    savedAt = at;
    savedBy = who.subject();
    savedByName = who.name();
    restoredFrom = null;
  }

  void restore(int keptVersion, List<Block> blocks, Actor who, Instant at) {
    write(blocks, who, at);
    restoredFrom = keptVersion;
  }

  ReplySection frozen() {
    return new ReplySection(position, kind, questionId, content);
  }

  public Submission submission() {
    return submission;
  }

  /** The question of the call that it answers; null for a free reply and a summary. */
  public Long questionId() {
    return questionId;
  }

  public SectionKind kind() {
    return kind;
  }

  /** Its place in the reply, from 1. */
  public int position() {
    return position;
  }

  /** The text as last saved. */
  public List<Block> blocks() {
    return content;
  }

  /** When it was last saved; null if never. */
  public Instant savedAt() {
    return savedAt;
  }

  /** OIDC subject of who saved it last; null if never saved. */
  public String savedBy() {
    return savedBy;
  }

  public String savedByName() {
    return savedByName;
  }

  /** Sent with every save, so that a save on top of somebody else's is noticed. */
  public int version() {
    return version;
  }
}
