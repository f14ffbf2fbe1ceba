package org.verbale.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.Mandate;
import org.verbale.mandate.Resolution;
import org.verbale.mandate.SubParagraph;

/** Proposes the settings of a call, so that an officer has only to correct them. */
public final class CallProposal {

  private static final Set<Integer> USUAL_REMINDERS = Set.of(30, 7, 1, -1);
  private static final int USUAL_WORD_LIMIT = 1000;
  private static final int WEEKS_TO_REPLY = 10;
  private static final int WEEKS_TO_CUT_OFF = 4;

  private CallProposal() {}

  /** The usual settings for a mandate, with the questions of its lettered sub-paragraphs. */
  public static CallSettings fresh(Mandate mandate, Instant now) {
    var zone = SubmissionDeadline.NEW_YORK;
    var day = LocalDate.ofInstant(now, zone).plusWeeks(WEEKS_TO_REPLY);
    var friday = day.plusDays((12 - day.getDayOfWeek().getValue()) % 7);
    var deadline = SubmissionDeadline.at(friday.atTime(LocalTime.of(18, 0)), zone).deadline();
    return new CallSettings(
        sessionOf(mandate),
        deadline,
        deadline.local().plusWeeks(WEEKS_TO_CUT_OFF).toInstant(),
        List.of(OfficialLanguage.ENGLISH, OfficialLanguage.FRENCH),
        NoteDelivery.ALL_LANGUAGES,
        USUAL_WORD_LIMIT,
        OverLimitPolicy.WARN,
        null,
        LatePolicy.ADDENDUM,
        JointReplies.NAMED,
        false,
        RepliesFrom.GOVERNMENTS,
        titles(mandate.resolution(), Map.of()),
        questions(mandate),
        USUAL_REMINDERS);
  }

  /** Last year's settings for this year's mandate. */
  static CallSettings from(CallForViews previous, Mandate mandate, Instant now) {
    var old = previous.settings();
    var session =
        mandate.targetSession().orElse(Math.max(old.targetSession() + 1, sessionOf(mandate)));
    int years = Math.max(1, session - old.targetSession());
    var deadline = movedOn(old.deadline().local(), years, now);
    var questions = questions(mandate);
    return new CallSettings(
        session,
        deadline,
        old.cutOff() == null ? null : sameDistance(old, deadline),
        old.noteLanguages(),
        old.noteDelivery(),
        old.wordLimit(),
        old.overLimitPolicy(),
        old.summaryLimit(),
        old.latePolicy(),
        old.jointReplies(),
        old.onePersonMaySign(),
        old.repliesFrom(),
        titles(mandate.resolution(), old.wordings()),
        questions.isEmpty() ? old.questions() : questions,
        old.reminderDays());
  }

  /** The same hour of the same weekday, as many years on as it takes to lie ahead. */
  private static SubmissionDeadline movedOn(ZonedDateTime old, int years, Instant now) {
    LocalDateTime local = old.toLocalDateTime().plusWeeks(52L * years);
    while (!local.atZone(old.getZone()).toInstant().isAfter(now)) {
      local = local.plusWeeks(52);
    }
    return SubmissionDeadline.at(local, old.getZone()).deadline();
  }

  private static Instant sameDistance(CallSettings old, SubmissionDeadline deadline) {
    var zone = deadline.zone();
    var days =
        java.time.temporal.ChronoUnit.DAYS.between(
            old.deadline().local().toLocalDate(), old.cutOff().atZone(zone).toLocalDate());
    return deadline.local().plusDays(days).toInstant();
  }

  private static int sessionOf(Mandate mandate) {
    return mandate.targetSession().orElse(mandate.resolution().session() + 1);
  }

  private static Map<OfficialLanguage, CallWording> titles(
      Resolution resolution, Map<OfficialLanguage, CallWording> old) {
    var titles = new EnumMap<OfficialLanguage, CallWording>(OfficialLanguage.class);
    old.forEach((language, wording) -> titles.put(language, wording.ofAnotherResolution()));
    for (var version : resolution.versions()) {
      var consent = old.get(version.language());
      titles.put(
          version.language(),
          new CallWording(version.title(), consent == null ? null : consent.consent()));
    }
    return titles;
  }

  /** The lettered sub-paragraphs of the mandate's paragraph, in every language registered. */
  static List<CallSettings.QuestionText> questions(Mandate mandate) {
    var texts = new LinkedHashMap<String, Map<OfficialLanguage, String>>();
    for (var version : mandate.resolution().versions()) {
      version
          .paragraph(mandate.paragraph())
          .ifPresent(
              paragraph ->
                  paragraph.subparagraphs().stream()
                      .filter(part -> part.label() != null)
                      .forEach(part -> put(texts, version.language(), part)));
    }
    return texts.entrySet().stream()
        .map(entry -> new CallSettings.QuestionText(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static void put(
      Map<String, Map<OfficialLanguage, String>> texts,
      OfficialLanguage language,
      SubParagraph part) {
    texts
        .computeIfAbsent(part.label(), label -> new EnumMap<>(OfficialLanguage.class))
        .put(language, withoutEnd(part.text()));
  }

  /** The words of a list item without the mark that joins it to the next. */
  static String withoutEnd(String text) {
    return text.strip().replaceAll("[\\s\\u00A0]*[;.；。؛]+$", "");
  }
}
