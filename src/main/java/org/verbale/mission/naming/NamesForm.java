package org.verbale.mission.naming;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.verbale.language.LanguageNames;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.DatedName;
import org.verbale.mission.MemberState;
import org.verbale.mission.NameForm;
import org.verbale.web.FormErrors;

/**
 * The form with all names of a State: the day from which they hold, and a field for each form and
 * language.
 *
 * @param from as it was typed
 */
public record NamesForm(String from, List<Field> fields) {
  private static final int LONGEST = 200;

  /** A name; the field is called {@code SHORT-fr}. */
  public record Field(NameForm form, OfficialLanguage language, String value) {
    public String name() {
      return form + "-" + language.code();
    }

    /** The name of the language, in the language of the page. */
    public String languageIn(OfficialLanguage in) {
      return LanguageNames.name(language, in, LanguageNames.Form.ALONE);
    }
  }

  /** The names of a day, to be changed. */
  static NamesForm of(MemberState state, LocalDate day) {
    return fields("", (form, language) -> state.recordedName(form, language, day).orElse(""));
  }

  static NamesForm of(MultivaluedMap<String, String> typed) {
    return fields(
        Objects.toString(typed.getFirst("from"), "").strip(),
        (form, language) ->
            Objects.toString(typed.getFirst(form + "-" + language.code()), "").strip());
  }

  /** Formal names may be missing, short ones may not. */
  FormErrors check() {
    var errors = FormErrors.none();
    if (day().isEmpty()) {
      errors.add("from", "people.error.day");
    }
    for (var field : fields) {
      if (field.value().isEmpty() && field.form() == NameForm.SHORT) {
        errors.add(field.name(), "directory.error.nameMissing");
      } else if (field.value().length() > LONGEST) {
        errors.add(field.name(), "directory.error.tooLong", LONGEST);
      }
    }
    return errors;
  }

  /** What a form without errors says. */
  List<DatedName> read() {
    var day = day().orElseThrow();
    return fields.stream()
        .filter(field -> !field.value().isEmpty())
        .map(field -> new DatedName(field.form(), field.language(), field.value(), day))
        .toList();
  }

  public List<NameForm> kinds() {
    return List.of(NameForm.values());
  }

  /** The fields of one form. */
  public List<Field> fieldsOf(NameForm form) {
    return fields.stream().filter(field -> field.form() == form).toList();
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(from));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private interface Value {
    String of(NameForm form, OfficialLanguage language);
  }

  private static NamesForm fields(String from, Value value) {
    var fields = new ArrayList<Field>();
    for (var form : NameForm.values()) {
      for (var language : OfficialLanguage.values()) {
        fields.add(new Field(form, language, value.of(form, language)));
      }
    }
    return new NamesForm(from, List.copyOf(fields));
  }
}
