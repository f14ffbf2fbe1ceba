package org.verbale.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.OptionalInt;

/** What one operative paragraph of a resolution asks for. */
@Entity
public class Mandate {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "resolution_id")
  private Resolution resolution;

  private short paragraph;

  @Enumerated(EnumType.STRING)
  private MandateKind kind;

  @Enumerated(EnumType.STRING)
  private MandateAddressee addressee;

  private Short targetSession;

  protected Mandate() {}

  Mandate(Resolution resolution, ResolutionFacts.MandateFacts facts) {
    this.resolution = resolution;
    this.paragraph = (short) facts.paragraph();
    this.kind = facts.kind();
    this.addressee = facts.addressee();
    this.targetSession = facts.targetSession() == null ? null : facts.targetSession().shortValue();
  }

  public Long id() {
    return id;
  }

  public Resolution resolution() {
    return resolution;
  }

  /** The number of the operative paragraph. */
  public int paragraph() {
    return paragraph;
  }

  public MandateKind kind() {
    return kind;
  }

  public MandateAddressee addressee() {
    return addressee;
  }

  /** The session that is to receive what is asked for, where the text names one. */
  public OptionalInt targetSession() {
    return targetSession == null ? OptionalInt.empty() : OptionalInt.of(targetSession);
  }

  public boolean seeksViews() {
    return kind == MandateKind.SEEK_VIEWS;
  }
}
