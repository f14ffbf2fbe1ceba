package org.verbale.request;

import java.time.Instant;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.Resolution;
import org.verbale.web.FormErrors;

/** What must hold of the settings of a call. A draft may still lack words; issuing may not. */
final class SettingsCheck {

  private static final int LATEST_SESSION = 199;
  private static final int MOST_WORDS = 100_000;
  private static final int EARLIEST_REMINDER = 365;
  private static final int LATEST_REMINDER = -365;

  private SettingsCheck() {}

  /** For a call that is new. */
  static FormErrors check(CallSettings settings, Resolution resolution, Instant now) {
    var errors = FormErrors.none();
    if (settings.deadline().isPassedAt(now)) {
      errors.add("deadline", "request.error.deadline.past");
    }
    return check(settings, resolution, errors);
  }

  /** For a call that exists: a deadline that has passed may stand, but no new one may be set so. */
  static FormErrors check(CallSettings settings, CallForViews call, Instant now) {
    var errors = FormErrors.none();
    if (settings.deadline().isPassedAt(now) && !settings.deadline().equals(call.deadline())) {
      errors.add("deadline", "request.error.deadline.past");
    }
    return check(settings, call.mandate().resolution(), errors);
  }

  private static FormErrors check(CallSettings settings, Resolution resolution, FormErrors errors) {
    if (settings.targetSession() > LATEST_SESSION
        || settings.targetSession() < resolution.session()) {
      errors.add("targetSession", "request.error.session", String.valueOf(resolution.session()));
    }
    if (settings.cutOff() != null && settings.cutOff().isBefore(settings.deadline().instant())) {
      errors.add("cutOff", "request.error.cutOff.before");
    }
    if (settings.noteLanguages().isEmpty()) {
      errors.add("noteLanguages", "request.error.noteLanguages");
    }
    checkLimit("wordLimit", settings.wordLimit(), errors);
    checkLimit("summaryLimit", settings.summaryLimit(), errors);
    if (settings.wordLimit() != null
        && settings.summaryLimit() != null
        && settings.summaryLimit() > settings.wordLimit()) {
      errors.add("summaryLimit", "request.error.summaryLimit.longer");
    }
    checkWords(settings, errors);
    checkGiven(settings, errors);
    if (settings.reminderDays().stream()
        .anyMatch(day -> day > EARLIEST_REMINDER || day < LATEST_REMINDER)) {
      errors.add("reminderDays", "request.error.reminderDays");
    }
    return errors;
  }

  private static void checkLimit(String field, Integer limit, FormErrors errors) {
    if (limit != null && (limit < 1 || limit > MOST_WORDS)) {
      errors.add(field, "request.error.limit", MOST_WORDS);
    }
  }

  private static void checkWords(CallSettings settings, FormErrors errors) {
    if (settings.wordings().isEmpty()) {
      errors.add("title." + firstLanguage(settings).code(), "request.error.title.missing");
    }
    for (int i = 0; i < settings.questions().size(); i++) {
      if (settings.questions().get(i).texts().isEmpty()) {
        errors.add(
            "question." + (i + 1) + "." + firstLanguage(settings).code(),
            "request.error.question.empty",
            i + 1);
      }
    }
  }

  private static void checkGiven(CallSettings settings, FormErrors errors) {
    settings
        .wordings()
        .forEach(
            (language, wording) -> {
              if (wording.given() != null) {
                checkGiven(wording.given(), "given." + language.code(), errors);
              }
            });
  }

  private static void checkGiven(GivenWords given, String field, FormErrors errors) {
    if (isBlank(given.resolutionTitle())) {
      errors.add(field + ".title", "request.error.given.title");
    }
    if (isBlank(given.paragraph())) {
      errors.add(field + ".paragraph", "request.error.given.paragraph");
    }
    if (given.parts().stream().anyMatch(part -> isBlank(part.text()))) {
      errors.add(field + ".parts", "request.error.given.parts");
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private static OfficialLanguage firstLanguage(CallSettings settings) {
    return settings.noteLanguages().stream().findFirst().orElse(OfficialLanguage.ENGLISH);
  }
}
