package org.verbale.request.form;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallSettings;
import org.verbale.request.CallWording;

/** Fills the form with the settings of a call, or with those that are proposed for a new one. */
final class SettingsForm {

  private static final int SPARE_QUESTIONS = 1;

  private SettingsForm() {}

  /** The form of settings as they stand. */
  static CallForm of(CallSettings settings, int version) {
    var deadline = settings.deadline().local();
    var cutOff =
        Optional.ofNullable(settings.cutOff())
            .map(instant -> instant.atZone(settings.deadline().zone()));
    return new CallForm(
        String.valueOf(version),
        String.valueOf(settings.targetSession()),
        deadline.toLocalDate().toString(),
        time(deadline.toLocalTime()),
        settings.deadline().zone().getId(),
        cutOff.map(moment -> moment.toLocalDate().toString()).orElse(""),
        cutOff.map(moment -> time(moment.toLocalTime())).orElse(""),
        settings.noteLanguages(),
        settings.noteDelivery().name(),
        text(settings.wordLimit()),
        settings.overLimitPolicy().name(),
        text(settings.summaryLimit()),
        settings.latePolicy().name(),
        settings.jointReplies().name(),
        settings.onePersonMaySign(),
        settings.repliesFrom().name(),
        words(settings, CallWording::title),
        words(settings, CallWording::consent),
        given(settings),
        questions(settings),
        settings.reminderDays().stream()
            .sorted(Comparator.reverseOrder())
            .map(String::valueOf)
            .collect(Collectors.joining(", ")));
  }

  private static Map<OfficialLanguage, String> words(
      CallSettings settings, Function<CallWording, String> which) {
    var words = new EnumMap<OfficialLanguage, String>(OfficialLanguage.class);
    settings
        .wordings()
        .forEach((language, wording) -> words.put(language, text(which.apply(wording))));
    return words;
  }

  private static Map<OfficialLanguage, GivenForm> given(CallSettings settings) {
    var given = new EnumMap<OfficialLanguage, GivenForm>(OfficialLanguage.class);
    settings
        .wordings()
        .forEach((language, wording) -> given.put(language, GivenForm.of(wording.given())));
    return given;
  }

  private static List<QuestionForm> questions(CallSettings settings) {
    var questions = new ArrayList<QuestionForm>();
    for (var question : settings.questions()) {
      questions.add(
          new QuestionForm(questions.size() + 1, text(question.label()), question.texts()));
    }
    for (int i = 0; i < SPARE_QUESTIONS; i++) {
      questions.add(new QuestionForm(questions.size() + 1, "", Map.of()));
    }
    return questions;
  }

  private static String time(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
