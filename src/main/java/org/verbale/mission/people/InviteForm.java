package org.verbale.mission.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.mission.invitation.Invited;
import org.verbale.web.FormErrors;

/** The form by which somebody is invited. */
record InviteForm(String name, String email, String language, List<String> duties, String lastDay) {
  // As loose as the schema: the mail server knows best which addresses exist.
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\"]+");
  private static final int LONGEST = 200;

  InviteForm {
    name = Objects.toString(name, "").strip();
    email = Objects.toString(email, "").strip();
    language = Objects.toString(language, "");
    duties = duties == null ? List.of() : List.copyOf(duties);
    lastDay = Objects.toString(lastDay, "").strip();
  }

  FormErrors check(LocalDate today) {
    var errors = FormErrors.none().require("name", name, "people.invite.nameMissing");
    if (name.length() > LONGEST || email.length() > LONGEST) {
      errors.add(name.length() > LONGEST ? "name" : "email", "people.invite.tooLong", LONGEST);
    }
    if (!ADDRESS.matcher(email).matches()) {
      errors.add("email", "people.invite.emailWrong");
    }
    if (chosen().isEmpty()) {
      errors.add("duties", "people.invite.dutyMissing");
    }
    if (OfficialLanguage.find(language).isEmpty()) {
      errors.add("language", "people.invite.languageMissing");
    }
    Days.checkLast("lastDay", lastDay, today, errors);
    return errors;
  }

  /** What a form without errors says. */
  Invited read(ZoneId zone) {
    return new Invited(
        name,
        email,
        OfficialLanguage.find(language).orElseThrow(),
        chosen(),
        Days.endOf(lastDay, zone));
  }

  Set<Duty> chosen() {
    var chosen = EnumSet.noneOf(Duty.class);
    for (var duty : Duty.values()) {
      if (duties.contains(duty.name())) {
        chosen.add(duty);
      }
    }
    return chosen;
  }

  Map<String, String> input() {
    return Map.of("name", name, "email", email, "language", language, "lastDay", lastDay);
  }
}
