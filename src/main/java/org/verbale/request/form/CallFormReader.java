package org.verbale.request.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallSettings;
import org.verbale.request.CallWording;
import org.verbale.request.JointReplies;
import org.verbale.request.LatePolicy;
import org.verbale.request.NoteDelivery;
import org.verbale.request.OverLimitPolicy;
import org.verbale.request.RepliesFrom;
import org.verbale.request.SubmissionDeadline;
import org.verbale.web.FormErrors;

/** Reads the settings of a call from its form. What cannot be read is told, all at once. */
final class CallFormReader {

  private final CallForm form;
  private final FormErrors errors;
  private SubmissionDeadline.Adjustment adjustment = SubmissionDeadline.Adjustment.NONE;

  CallFormReader(CallForm form, FormErrors errors) {
    this.form = form;
    this.errors = errors;
  }

  /** What had to be chosen for the deadline where clocks change; told to the officer. */
  SubmissionDeadline.Adjustment adjustment() {
    return adjustment;
  }

  /** The settings; nothing if something could not be read, which the errors then say. */
  Optional<CallSettings> read() {
    var zone = zone();
    var deadline = deadline(zone);
    var cutOff = cutOff(zone);
    var session = number("targetSession", form.targetSession());
    if (session == null && !errors.has("targetSession")) {
      errors.add("targetSession", "request.error.session.missing");
    }
    var wordLimit = number("wordLimit", form.wordLimit());
    var summaryLimit = number("summaryLimit", form.summaryLimit());
    var days = reminderDays();
    if (!errors.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CallSettings(
                session,
                deadline,
                cutOff,
                form.noteLanguages(),
                choice(NoteDelivery.class, form.noteDelivery(), NoteDelivery.ALL_LANGUAGES),
                wordLimit,
                choice(OverLimitPolicy.class, form.overLimitPolicy(), OverLimitPolicy.WARN),
                summaryLimit,
                choice(LatePolicy.class, form.latePolicy(), LatePolicy.ADDENDUM),
                choice(JointReplies.class, form.jointReplies(), JointReplies.NONE),
                form.onePersonMaySign(),
                choice(RepliesFrom.class, form.repliesFrom(), RepliesFrom.GOVERNMENTS),
                wordings(),
                questions(),
                days)
            .withQuestionsFromGivenParts());
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(form.deadlineZone());
    } catch (DateTimeException e) {
      errors.add("deadlineZone", "request.error.zone", form.deadlineZone());
      return SubmissionDeadline.NEW_YORK;
    }
  }

  private SubmissionDeadline deadline(ZoneId zone) {
    var date = date("deadline", form.deadlineDate());
    var time = time("deadline", form.deadlineTime());
    if (date == null || time == null) {
      if (!errors.has("deadline")) {
        errors.add("deadline", "request.error.deadline.missing");
      }
      return null;
    }
    var resolved = SubmissionDeadline.at(date.atTime(time), zone);
    adjustment = resolved.adjustment();
    return resolved.deadline();
  }

  private Instant cutOff(ZoneId zone) {
    if (form.cutOffDate().isBlank()) {
      return null;
    }
    var date = date("cutOff", form.cutOffDate());
    var time =
        form.cutOffTime().isBlank() ? LocalTime.of(18, 0) : time("cutOff", form.cutOffTime());
    return date == null || time == null
        ? null
        : SubmissionDeadline.at(date.atTime(time), zone).deadline().instant();
  }

  private Map<OfficialLanguage, CallWording> wordings() {
    var wordings = new EnumMap<OfficialLanguage, CallWording>(OfficialLanguage.class);
    form.titles()
        .forEach(
            (language, title) ->
                wordings.put(
                    language,
                    new CallWording(
                        title.strip(),
                        orNull(form.consent(language)),
                        form.given(language).read().orElse(null))));
    form.consents().keySet().stream()
        .filter(language -> !wordings.containsKey(language))
        .forEach(
            language -> errors.add("title." + language.code(), "request.error.title.forConsent"));
    form.given().entrySet().stream()
        .filter(given -> !given.getValue().isEmpty() && !wordings.containsKey(given.getKey()))
        .map(given -> "title." + given.getKey().code())
        .filter(field -> !errors.has(field))
        .forEach(field -> errors.add(field, "request.error.title.forGiven"));
    return wordings;
  }

  private List<CallSettings.QuestionText> questions() {
    var questions = new ArrayList<CallSettings.QuestionText>();
    for (var question : form.questions()) {
      if (!question.isEmpty()) {
        var texts = new EnumMap<OfficialLanguage, String>(OfficialLanguage.class);
        question.texts().forEach((language, text) -> texts.put(language, text.strip()));
        questions.add(new CallSettings.QuestionText(orNull(question.label()), texts));
      }
    }
    return questions;
  }

  private TreeSet<Integer> reminderDays() {
    var days = new TreeSet<Integer>();
    Arrays.stream(form.reminderDays().split("[,;\\s]+"))
        .filter(text -> !text.isEmpty())
        .forEach(
            text -> {
              try {
                days.add(Integer.parseInt(text.replace('\u2212', '-')));
              } catch (NumberFormatException e) {
                if (!errors.has("reminderDays")) {
                  errors.add("reminderDays", "request.error.reminderDays");
                }
              }
            });
    return days;
  }

  private LocalDate date(String field, String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      errors.add(field, "request.error.date", text);
      return null;
    }
  }

  private LocalTime time(String field, String text) {
    try {
      return text.isBlank() ? null : LocalTime.parse(text.strip());
    } catch (DateTimeParseException e) {
      errors.add(field, "request.error.time", text);
      return null;
    }
  }

  private Integer number(String field, String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      int number = Integer.parseInt(text.strip());
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as for a number that is not positive.
    }
    errors.add(field, "request.error.number", text);
    return null;
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String text, E otherwise) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(text))
        .findFirst()
        .orElse(otherwise);
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
