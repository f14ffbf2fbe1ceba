package org.verbale.request.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.verbale.request.CallForViews;
import org.verbale.request.SubmissionDeadline;

/** A note verbale as it was issued. It never changes; a correction is a new note that names it. */
@Entity
public class NoteVerbale {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "call_id")
  private CallForViews call;

  private String reference;

  @ManyToOne
  @JoinColumn(name = "corrects_id")
  private NoteVerbale corrects;

  private LocalDate dated;
  private Instant issuedAt;
  private String issuedBy;

  @Column(columnDefinition = "jsonb")
  @JdbcTypeCode(SqlTypes.JSON)
  private NoteContent content;

  protected NoteVerbale() {}

  public NoteVerbale(
      CallForViews call,
      String reference,
      NoteVerbale corrects,
      LocalDate dated,
      Instant issuedAt,
      String issuedBy,
      NoteContent content) {
    this.call = call;
    this.reference = reference;
    this.corrects = corrects;
    this.dated = dated;
    this.issuedAt = issuedAt;
    this.issuedBy = issuedBy;
    this.content = content;
  }

  public Long id() {
    return id;
  }

  public CallForViews call() {
    return call;
  }

  /** {@code ODA/16-2017/NDV}. */
  public String reference() {
    return reference;
  }

  public Optional<NoteVerbale> corrects() {
    return Optional.ofNullable(corrects);
  }

  /** The date that the letter bears. */
  public LocalDate dated() {
    return dated;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  /** The name of the officer who issued it. */
  public String issuedBy() {
    return issuedBy;
  }

  /** The deadline that the letter names. */
  public SubmissionDeadline deadline() {
    return new SubmissionDeadline(content.deadline(), ZoneId.of(content.zone()));
  }

  public NoteContent content() {
    return content;
  }
}
