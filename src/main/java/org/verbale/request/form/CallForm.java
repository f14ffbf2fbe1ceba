package org.verbale.request.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.JointReplies;
import org.verbale.request.LatePolicy;
import org.verbale.request.NoteDelivery;
import org.verbale.request.OverLimitPolicy;
import org.verbale.request.RepliesFrom;
import org.verbale.time.TimeZones;

/** The settings of a call as they stand in the form: nothing typed is lost, however wrong. */
public record CallForm(
    String version,
    String targetSession,
    String deadlineDate,
    String deadlineTime,
    String deadlineZone,
    String cutOffDate,
    String cutOffTime,
    List<OfficialLanguage> noteLanguages,
    String noteDelivery,
    String wordLimit,
    String overLimitPolicy,
    String summaryLimit,
    String latePolicy,
    String jointReplies,
    boolean onePersonMaySign,
    String repliesFrom,
    Map<OfficialLanguage, String> titles,
    Map<OfficialLanguage, String> consents,
    Map<OfficialLanguage, GivenForm> given,
    List<QuestionForm> questions,
    String reminderDays) {

  /** The same with room for one more question. */
  CallForm withRoomForAQuestion() {
    var more = new ArrayList<>(questions);
    more.add(new QuestionForm(more.size() + 1, "", Map.of()));
    return new CallForm(
        version,
        targetSession,
        deadlineDate,
        deadlineTime,
        deadlineZone,
        cutOffDate,
        cutOffTime,
        noteLanguages,
        noteDelivery,
        wordLimit,
        overLimitPolicy,
        summaryLimit,
        latePolicy,
        jointReplies,
        onePersonMaySign,
        repliesFrom,
        titles,
        consents,
        given,
        more,
        reminderDays);
  }

  /** The name of the field of a title. */
  public String titleName(OfficialLanguage language) {
    return "title." + language.code();
  }

  public List<String> languageCodes() {
    return List.of("en", "fr", "es", "ru", "zh", "ar");
  }

  public List<String> deliveries() {
    return names(NoteDelivery.values());
  }

  public List<String> overLimitPolicies() {
    return names(OverLimitPolicy.values());
  }

  public List<String> latePolicies() {
    return names(LatePolicy.values());
  }

  /** Whether States may reply jointly, and whether each confirms it. */
  public List<String> jointChoices() {
    return names(JointReplies.values());
  }

  /** From whom replies are received, as the heading of the report says. */
  public List<String> sources() {
    return names(RepliesFrom.values());
  }

  private static List<String> names(Enum<?>[] values) {
    return java.util.Arrays.stream(values).map(Enum::name).toList();
  }

  public String title(OfficialLanguage language) {
    return titles.getOrDefault(language, "");
  }

  public String consent(OfficialLanguage language) {
    return consents.getOrDefault(language, "");
  }

  /** What the officer gives of the resolution in one language. */
  public GivenForm given(OfficialLanguage language) {
    return given.getOrDefault(language, GivenForm.EMPTY);
  }

  /** The languages whose words are asked for: those of the note. */
  public List<OfficialLanguage> shown() {
    return noteLanguages.isEmpty() ? List.of(OfficialLanguage.ENGLISH) : noteLanguages;
  }

  /** The others, whose words are carried along unseen. */
  public List<OfficialLanguage> unseen() {
    var shown = shown();
    return List.of(OfficialLanguage.values()).stream()
        .filter(language -> !shown.contains(language))
        .toList();
  }

  /** The zones to choose from. */
  public List<String> zones() {
    return TimeZones.offered();
  }
}
