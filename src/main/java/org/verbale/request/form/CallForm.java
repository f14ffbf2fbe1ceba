package org.verbale.request.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallSettings;
import org.verbale.request.CallWording;
import org.verbale.request.JointReplies;
import org.verbale.request.LatePolicy;
import org.verbale.request.NoteDelivery;
import org.verbale.request.OverLimitPolicy;
import org.verbale.request.RepliesFrom;

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

  private static final int SPARE_QUESTIONS = 1;

  /** One question; one without words is none. */
  public record QuestionForm(int number, String label, Map<OfficialLanguage, String> texts) {

    public String in(OfficialLanguage language) {
      return texts.getOrDefault(language, "");
    }

    /** The name of the field in one language. */
    public String name(OfficialLanguage language) {
      return "question." + number + "." + language.code();
    }

    boolean isEmpty() {
      return texts.values().stream().allMatch(String::isBlank);
    }
  }

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
            .sorted(java.util.Comparator.reverseOrder())
            .map(String::valueOf)
            .collect(Collectors.joining(", ")));
  }

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

  /** The zones to choose from: those of the duty stations first, then all. */
  public List<String> zones() {
    var first =
        List.of("America/New_York", "Europe/Zurich", "Europe/Vienna", "Africa/Nairobi", "Etc/UTC");
    var all = new ArrayList<>(first);
    ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> zone.matches("(Africa|America|Asia|Australia|Europe|Pacific)/.*"))
        .filter(zone -> !first.contains(zone))
        .sorted()
        .forEach(all::add);
    return all;
  }

  private static Map<OfficialLanguage, String> words(
      CallSettings settings, java.util.function.Function<CallWording, String> which) {
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

  private static String time(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static String one(MultivaluedMap<String, String> sent, String name) {
    var value = sent.getFirst(name);
    return value == null ? "" : value.replace("\r\n", "\n");
  }
}
