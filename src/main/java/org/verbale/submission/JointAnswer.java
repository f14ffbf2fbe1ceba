package org.verbale.submission;

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
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a State that a joint reply names has answered to a revision of it. Answers are only added;
 * the latest one holds.
 */
@Entity
@Immutable
@Table(name = "joint_answer")
public class JointAnswer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "revision_id")
  private Revision revision;

  @Column(name = "state_code")
  @JdbcTypeCode(SqlTypes.CHAR)
  private String stateCode;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  private String reason;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "given_by_name")
  private String givenByName;

  /** What a State can say. */
  public enum Answer {
    /** The reply speaks for it too. */
    CONFIRMED,
    /** The reply does not speak for it. */
    DECLINED,
    /** It takes its confirmation back. */
    WITHDRAWN
  }

  protected JointAnswer() {}

  JointAnswer(
      Revision revision, String stateCode, Answer answer, String reason, Actor who, Instant at) {
    this.revision = revision;
    this.stateCode = stateCode;
    this.answer = answer;
    this.reason = reason;
    this.givenAt = at;
    this.givenBy = who.subject();
    this.givenByName = who.name();
  }

  public Long id() {
    return id;
  }

  public Revision revision() {
    return revision;
  }

  public String stateCode() {
    return stateCode;
  }

  public Answer answer() {
    return answer;
  }

  /** Why it was declined or taken back; null for a confirmation. */
  public String reason() {
    return reason;
  }

  public Instant givenAt() {
    return givenAt;
  }

  public Actor givenBy() {
    return new Actor(givenBy, givenByName);
  }
}
