package org.verbale.request.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;

/** Takes the form as a browser has sent it. */
final class SentForm {

  private SentForm() {}

  /** The form as it was sent. */
  static CallForm of(MultivaluedMap<String, String> sent) {
    var languages =
        sent.getOrDefault("noteLanguages", List.of()).stream()
            .flatMap(code -> OfficialLanguage.find(code).stream())
            .distinct()
            .toList();
    return new CallForm(
        one(sent, "version"),
        one(sent, "targetSession"),
        one(sent, "deadlineDate"),
        one(sent, "deadlineTime"),
        one(sent, "deadlineZone"),
        one(sent, "cutOffDate"),
        one(sent, "cutOffTime"),
        languages,
        one(sent, "noteDelivery"),
        one(sent, "wordLimit"),
        one(sent, "overLimitPolicy"),
        one(sent, "summaryLimit"),
        one(sent, "latePolicy"),
        one(sent, "jointReplies"),
        sent.containsKey("onePersonMaySign"),
        one(sent, "repliesFrom"),
        perLanguage(sent, "title."),
        perLanguage(sent, "consent."),
        given(sent),
        questions(sent),
        one(sent, "reminderDays"));
  }

  private static Map<OfficialLanguage, GivenForm> given(MultivaluedMap<String, String> sent) {
    var given = new EnumMap<OfficialLanguage, GivenForm>(OfficialLanguage.class);
    for (var language : OfficialLanguage.values()) {
      var name = "given." + language.code();
      given.put(
          language,
          new GivenForm(
              one(sent, name + ".title"),
              one(sent, name + ".paragraph"),
              one(sent, name + ".parts")));
    }
    return given;
  }

  private static List<QuestionForm> questions(MultivaluedMap<String, String> sent) {
    var questions = new ArrayList<QuestionForm>();
    for (int i = 1; sent.containsKey("question." + i + ".label"); i++) {
      questions.add(
          new QuestionForm(
              i, one(sent, "question." + i + ".label"), perLanguage(sent, "question." + i + ".")));
    }
    return questions;
  }

  private static Map<OfficialLanguage, String> perLanguage(
      MultivaluedMap<String, String> sent, String name) {
    var texts = new EnumMap<OfficialLanguage, String>(OfficialLanguage.class);
    for (var language : OfficialLanguage.values()) {
      var text = one(sent, name + language.code());
      if (!text.isBlank()) {
        texts.put(language, text);
      }
    }
    return texts;
  }

  private static String one(MultivaluedMap<String, String> sent, String name) {
    var value = sent.getFirst(name);
    return value == null ? "" : value.replace("\r\n", "\n");
  }
}
