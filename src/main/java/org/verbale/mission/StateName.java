package org.verbale.mission;

import jakarta.persistence.Column;
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
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  // Named as the State names it: both map the one column.
  @Column(name = "state_code")
  private String stateCode;

  private OfficialLanguage language;

  @Enumerated(EnumType.STRING)
  private NameForm form;

  private String name;
  private LocalDate validFrom;

  protected StateName() {}

  StateName(
      String stateCode, NameForm form, OfficialLanguage language, String name, LocalDate from) {
    this.stateCode = stateCode;
    this.form = form;
    this.language = language;
    this.validFrom = from;
    correct(name);
  }

  /** The same name was meant, and was written wrongly. */
  void correct(String rightName) {
    name = rightName.strip();
  }

  boolean is(OfficialLanguage in, NameForm asked) {
    return language == in && form == asked;
  }

  boolean holds(OfficialLanguage in, NameForm asked, LocalDate on) {
    return is(in, asked) && !validFrom.isAfter(on);
  }

  NameForm form() {
    return form;
  }

  OfficialLanguage language() {
    return language;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  String name() {
    return name;
  }
}
