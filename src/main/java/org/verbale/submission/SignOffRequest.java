package org.verbale.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The draft's way to the head of mission: who sent it, when, with which words, and the answer. */
@Embeddable
public class SignOffRequest {
  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_by_name")
  private String draftedByName;

  @Column(name = "sign_off_asked_at")
  private Instant askedAt;

  @Column(name = "sign_off_comment")
  private String comment;

  @Column(name = "sign_off_note")
  private String note;

  protected SignOffRequest() {}

  static SignOffRequest none() {
    return new SignOffRequest();
  }

  static SignOffRequest of(Actor drafter, String comment, Instant at) {
    var request = new SignOffRequest();
    request.draftedBy = drafter.subject();
    request.draftedByName = drafter.name();
    request.askedAt = at;
    request.comment = comment;
    return request;
  }

  void end(String answer) {
    askedAt = null;
    note = answer;
  }

  /** Who sent the draft for sign-off last; null if nobody has. */
  public Actor drafter() {
    return draftedBy == null ? null : new Actor(draftedBy, draftedByName);
  }

  /** Since when sign-off is pending; null if it is not. */
  public Instant askedAt() {
    return askedAt;
  }

  /** What the drafter wrote to the head of mission; null for nothing. */
  public String comment() {
    return comment;
  }

  /** What the head of mission wrote when sending the draft back; null for nothing. */
  public String note() {
    return note;
  }
}
