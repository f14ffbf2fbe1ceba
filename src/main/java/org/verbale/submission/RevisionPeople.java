package org.verbale.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** Who stands behind a revision: drafter and signatory, or the officer who entered it. */
@Embeddable
class RevisionPeople {
  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_by_name")
  private String draftedByName;

  @Column(name = "signed_by")
  private String signedBy;

  @Column(name = "signed_by_name")
  private String signedByName;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_by_name")
  private String enteredByName;

  @Column(name = "one_person")
  private boolean onePerson;

  protected RevisionPeople() {}

  static RevisionPeople signed(Actor drafter, Actor head, boolean onePerson) {
    var people = new RevisionPeople();
    people.draftedBy = drafter.subject();
    people.draftedByName = drafter.name();
    people.signedBy = head.subject();
    people.signedByName = head.name();
    people.onePerson = onePerson;
    return people;
  }

  static RevisionPeople entered(Actor officer) {
    var people = new RevisionPeople();
    people.enteredBy = officer.subject();
    people.enteredByName = officer.name();
    return people;
  }

  Optional<Actor> drafter() {
    return actor(draftedBy, draftedByName);
  }

  Optional<Actor> signatory() {
    return actor(signedBy, signedByName);
  }

  Optional<Actor> enteredBy() {
    return actor(enteredBy, enteredByName);
  }

  boolean onePerson() {
    return onePerson;
  }

  private static Optional<Actor> actor(String subject, String name) {
    return Optional.ofNullable(subject).map(known -> new Actor(known, name));
  }
}
