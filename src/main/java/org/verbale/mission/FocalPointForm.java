package org.verbale.mission;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.verbale.web.FormErrors;

/** The form of a focal point. */
final class FocalPointForm {
  // As loose as the schema: the mail server knows best which addresses exist.
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private FocalPointForm() {}

  static FormErrors check(String name, String email) {
    var errors = FormErrors.none().require("name", name, "mission.focalPoint.nameMissing");
    if (email == null || !ADDRESS.matcher(email.strip()).matches()) {
      errors.add("email", "mission.focalPoint.emailWrong");
    }
    return errors;
  }

  static Map<String, String> input(String name, String email, String language) {
    return Map.of(
        "name",
        Objects.toString(name, ""),
        "email",
        Objects.toString(email, ""),
        "language",
        Objects.toString(language, ""));
  }
}
