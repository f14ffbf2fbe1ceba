package org.verbale.mission;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.verbale.web.FormErrors;

/** The form of a focal point. */
public final class FocalPointForm {
  // As loose as the schema: the mail server knows best which addresses exist.
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private FocalPointForm() {}

  /** Whether it looks like an address. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  static FormErrors check(String name, String email) {
    var errors = FormErrors.none().require("name", name, "mission.focalPoint.nameMissing");
    if (email == null || !isAddress(email.strip())) {
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
