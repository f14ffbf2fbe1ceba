package org.verbale.request;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.verbale.language.OfficialLanguage;

/**
 * All that an officer decides about a call for views.
 *
 * @param targetSession the session of the Assembly that is to receive the report
 * @param cutOff after which replies go to an addendum; null for none yet
 * @param noteLanguages languages of the note verbale, in the order in which they are attached
 * @param wordLimit null for none
 * @param summaryLimit words of an executive summary; null if none is asked for
 * @param wordings the words of the call, per language
 * @param reminderDays days before the deadline on which reminders go; negative after it
 */
public record CallSettings(
    int targetSession,
    SubmissionDeadline deadline,
    Instant cutOff,
    List<OfficialLanguage> noteLanguages,
    NoteDelivery noteDelivery,
    Integer wordLimit,
    OverLimitPolicy overLimitPolicy,
    Integer summaryLimit,
    LatePolicy latePolicy,
    JointReplies jointReplies,
    boolean onePersonMaySign,
    RepliesFrom repliesFrom,
    Map<OfficialLanguage, CallWording> wordings,
    List<QuestionText> questions,
    Set<Integer> reminderDays) {

  public CallSettings {
    noteLanguages = List.copyOf(noteLanguages);
    wordings = Map.copyOf(wordings);
    questions = List.copyOf(questions);
    reminderDays = Set.copyOf(new TreeSet<>(reminderDays));
  }

  /** Whether a reply may name other States at all. */
  public boolean jointRepliesAllowed() {
    return jointReplies.allowed();
  }

  /** The same with some decided otherwise; null leaves a setting as it is. */
  public CallSettings with(
      Integer otherSession,
      SubmissionDeadline otherDeadline,
      List<OfficialLanguage> otherLanguages,
      Integer otherLimit,
      Map<OfficialLanguage, CallWording> otherWordings,
      Set<Integer> otherDays) {
    return new CallSettings(
        otherSession == null ? targetSession : otherSession,
        otherDeadline == null ? deadline : otherDeadline,
        staysAfter(otherDeadline) ? cutOff : null,
        otherLanguages == null ? noteLanguages : otherLanguages,
        noteDelivery,
        otherLimit == null ? wordLimit : otherLimit,
        overLimitPolicy,
        summaryLimit,
        latePolicy,
        jointReplies,
        onePersonMaySign,
        repliesFrom,
        otherWordings == null ? wordings : otherWordings,
        questions,
        otherDays == null ? reminderDays : otherDays);
  }

  /**
   * The same where a question without words in a language takes those of the given part with its
   * letter, so that nobody types them twice.
   */
  public CallSettings withQuestionsFromGivenParts() {
    return new CallSettings(
        targetSession,
        deadline,
        cutOff,
        noteLanguages,
        noteDelivery,
        wordLimit,
        overLimitPolicy,
        summaryLimit,
        latePolicy,
        jointReplies,
        onePersonMaySign,
        repliesFrom,
        wordings,
        questions.stream().map(question -> question.completedFrom(wordings)).toList(),
        reminderDays);
  }

  private boolean staysAfter(SubmissionDeadline other) {
    return other == null || (cutOff != null && cutOff.isAfter(other.instant()));
  }

  /**
   * A question as it is put to States.
   *
   * @param label the letter of the sub-paragraph from which it comes; null for none
   */
  public record QuestionText(String label, Map<OfficialLanguage, String> texts) {
    public QuestionText {
      texts = Map.copyOf(texts);
    }

    private QuestionText completedFrom(Map<OfficialLanguage, CallWording> wordings) {
      var all = new EnumMap<OfficialLanguage, String>(OfficialLanguage.class);
      wordings.forEach(
          (language, wording) ->
              Optional.ofNullable(wording.given())
                  .flatMap(given -> given.part(label))
                  .map(CallProposal::withoutEnd)
                  .filter(text -> !text.isBlank())
                  .ifPresent(text -> all.put(language, text)));
      all.putAll(texts);
      return new QuestionText(label, all);
    }
  }
}
