package org.verbale.request.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.OptionalInt;
import org.verbale.request.CallForViews;

/** One reminder to one State: the record of its sending. */
@Entity
public class Reminder {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "call_id")
  private CallForViews call;

  @Column(columnDefinition = "char(3)")
  private String stateCode;

  private Short step;
  private Instant sentAt;
  private String sentBy;

  protected Reminder() {}

  Reminder(CallForViews call, String stateCode, Integer step, Instant sentAt, String sentBy) {
    this.call = call;
    this.stateCode = stateCode;
    this.step = step == null ? null : step.shortValue();
    this.sentAt = sentAt;
    this.sentBy = sentBy;
  }

  /** What its mails belong to in the outbox. */
  public String about() {
    return about(id);
  }

  static String about(long id) {
    return "reminder/" + id;
  }

  public Long id() {
    return id;
  }

  public String stateCode() {
    return stateCode;
  }

  /** Days before the deadline (negative after it) for a scheduled one; empty if sent by hand. */
  public OptionalInt step() {
    return step == null ? OptionalInt.empty() : OptionalInt.of(step);
  }

  public Instant sentAt() {
    return sentAt;
  }

  /** Who sent it by hand, or the schedule. */
  public String sentBy() {
    return sentBy;
  }
}
