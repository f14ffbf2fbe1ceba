package org.verbale.mission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.verbale.language.OfficialLanguage;

/** A name of a State in one language, from a day on. */
@Entity
class StateName {

  enum Form {
    SHORT,
    FORMAL
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private OfficialLanguage language;

  @Enumerated(EnumType.STRING)
  private Form form;

  private String name;
  private LocalDate validFrom;

  protected StateName() {}

  boolean holds(OfficialLanguage in, Form asked, LocalDate on) {
    return language == in && form == asked && !validFrom.isAfter(on);
  }

  LocalDate validFrom() {
    return validFrom;
  }

  String name() {
    return name;
  }
}
