package org.verbale.request.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;

/** One State to which a note verbale goes. */
@Entity
public class Addressee {

  /** How far the note has come on its way to the State. */
  public enum Progress {
    PENDING,
    /** Its letters are made and its mails stand in the outbox; never worked again. */
    DONE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "note_id")
  private NoteVerbale note;

  @Column(columnDefinition = "char(3)")
  private String stateCode;

  @Enumerated(EnumType.STRING)
  private Progress state = Progress.PENDING;

  private Instant doneAt;
  private String lastError;

  protected Addressee() {}

  public Addressee(NoteVerbale note, String stateCode) {
    this.note = note;
    this.stateCode = stateCode;
  }

  public void finish(Instant now) {
    if (state == Progress.DONE) {
      throw new IllegalStateException(note.reference() + " has reached " + stateCode + " already");
    }
    state = Progress.DONE;
    doneAt = now;
    lastError = null;
  }

  public void failed(String error) {
    lastError = error;
  }

  public Long id() {
    return id;
  }

  public NoteVerbale note() {
    return note;
  }

  public String stateCode() {
    return stateCode;
  }

  public Progress state() {
    return state;
  }

  /** Why the last try failed; empty if none has. */
  public Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }
}
