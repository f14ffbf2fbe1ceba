package org.verbale.request.api;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallSettings;
import org.verbale.request.CallWording;
import org.verbale.request.SubmissionDeadline;
import org.verbale.web.BadInput;
import org.verbale.web.FieldError;

/** The settings that a program asks for, over those that there are. */
final class AskedSettings {

  private AskedSettings() {}

  /** Those of a new call over what is proposed for it. */
  static CallSettings of(CallJson.NewCall asked, CallSettings proposal) {
    return proposal
        .with(
            asked.targetSession(),
            deadline(asked.deadline(), asked.zone(), SubmissionDeadline.NEW_YORK),
            asked.noteLanguages(),
            asked.wordLimit(),
            wordings(proposal, asked.words()),
            asked.reminderDays())
        .withQuestionsFromGivenParts();
  }

  /** Those of a revision over what the call says now. */
  static CallSettings of(CallJson.RevisedCall asked, CallSettings now) {
    var common =
        now.with(
            asked.targetSession(),
            moved(asked, now),
            asked.noteLanguages(),
            null,
            wordings(now, asked.words()),
            asked.reminderDays());
    return new CallSettings(
        common.targetSession(),
        common.deadline(),
        either(asked.cutOff(), common.cutOff()),
        common.noteLanguages(),
        either(asked.noteDelivery(), common.noteDelivery()),
        limit(asked.wordLimit(), common.wordLimit()),
        either(asked.overLimitPolicy(), common.overLimitPolicy()),
        limit(asked.summaryLimit(), common.summaryLimit()),
        either(asked.latePolicy(), common.latePolicy()),
        either(asked.jointReplies(), common.jointReplies()),
        either(asked.onePersonMaySign(), common.onePersonMaySign()),
        either(asked.repliesFrom(), common.repliesFrom()),
        common.wordings(),
        asked.questions() == null ? common.questions() : questions(asked.questions()),
        common.reminderDays());
  }

  private static SubmissionDeadline moved(CallJson.RevisedCall asked, CallSettings now) {
    if (asked.deadline() == null && asked.zone() != null) {
      var local = now.deadline().local().toLocalDateTime();
      return deadline(local, asked.zone(), now.deadline().zone());
    }
    return deadline(asked.deadline(), asked.zone(), now.deadline().zone());
  }

  private static SubmissionDeadline deadline(LocalDateTime local, String zone, ZoneId otherwise) {
    if (local == null) {
      return null;
    }
    try {
      return SubmissionDeadline.at(local, zone == null ? otherwise : ZoneId.of(zone)).deadline();
    } catch (DateTimeException e) {
      throw bad("zone", "request.error.zone", zone);
    }
  }

  private static Map<OfficialLanguage, CallWording> wordings(
      CallSettings now, List<CallJson.WordsOfLanguage> asked) {
    if (asked == null) {
      return null;
    }
    var wordings = new HashMap<>(now.wordings());
    for (var words : asked) {
      if (words.language() == null) {
        throw bad("words", "request.error.given.language");
      }
      wordings.put(words.language(), words.wording());
    }
    return wordings;
  }

  private static List<CallSettings.QuestionText> questions(List<CallJson.AskedQuestion> asked) {
    return asked.stream()
        .map(question -> new CallSettings.QuestionText(question.label(), texts(question)))
        .toList();
  }

  private static Map<OfficialLanguage, String> texts(CallJson.AskedQuestion question) {
    Map<OfficialLanguage, String> texts = new EnumMap<>(OfficialLanguage.class);
    for (var words :
        question.texts() == null ? List.<CallJson.QuestionWords>of() : question.texts()) {
      if (words.language() == null) {
        throw bad("questions", "request.error.given.language");
      }
      if (words.text() != null && !words.text().isBlank()) {
        texts.put(words.language(), words.text().strip());
      }
    }
    return texts;
  }

  private static Integer limit(Integer asked, Integer now) {
    if (asked == null) {
      return now;
    }
    return asked == 0 ? null : asked;
  }

  private static <T> T either(T asked, T now) {
    return asked == null ? now : asked;
  }

  static BadInput bad(String field, String key, Object... arguments) {
    return new BadInput("web.error.form", List.of(new FieldError(field, key, arguments)));
  }
}
