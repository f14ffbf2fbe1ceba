package org.verbale.mission;

import java.util.Objects;
import org.verbale.web.FormErrors;

/**
 * Where a mission itself is reached, beside its focal points. Blank parts are not known.
 *
 * @param postal several lines
 */
public record MissionAddress(String postal, String email, String phone) {
  public static final int LONGEST_POSTAL = 500;
  public static final int LONGEST_PHONE = 60;

  public MissionAddress {
    postal = lines(postal);
    email = Objects.toString(email, "").strip();
    phone = Objects.toString(phone, "").strip();
  }

  /** What is wrong, by the fields postal, missionEmail and phone. */
  public FormErrors check() {
    var errors = FormErrors.none();
    if (postal.length() > LONGEST_POSTAL) {
      errors.add("postal", "directory.error.tooLong", LONGEST_POSTAL);
    }
    if (!email.isEmpty() && !FocalPointForm.isAddress(email)) {
      errors.add("missionEmail", "mission.focalPoint.emailWrong");
    }
    if (phone.length() > LONGEST_PHONE) {
      errors.add("phone", "directory.error.tooLong", LONGEST_PHONE);
    }
    return errors;
  }

  private static String lines(String text) {
    return Objects.toString(text, "")
        .lines()
        .map(String::strip)
        .reduce((a, b) -> a + "\n" + b)
        .orElse("")
        .strip();
  }
}
