package org.verbale.request.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.SubParagraph;
import org.verbale.request.CallState;
import org.verbale.request.CallWording;
import org.verbale.request.GivenWords;
import org.verbale.request.JointReplies;
import org.verbale.request.LatePolicy;
import org.verbale.request.NoteDelivery;
import org.verbale.request.OverLimitPolicy;
import org.verbale.request.RepliesFrom;
import org.verbale.request.note.NoteProgress;

/** Calls and their notes as programs send and receive them. */
final class CallJson {

  private CallJson() {}

  /**
   * A new call: what is left out is proposed from the mandate, as on the page.
   *
   * @param deadline local date and time in the zone
   * @param zone IANA name; New York if left out
   * @param words for languages in which the resolution is not registered
   */
  public record NewCall(
      Long mandate,
      Integer targetSession,
      LocalDateTime deadline,
      String zone,
      List<OfficialLanguage> noteLanguages,
      Integer wordLimit,
      Set<Integer> reminderDays,
      List<WordsOfLanguage> words) {}

  /**
   * Other settings of a call: what is left out stays as it is.
   *
   * @param version of the call as the program read it; another one is refused
   * @param deadline local date and time in the zone
   * @param zone IANA name; that of the call if left out
   * @param wordLimit 0 for none
   * @param summaryLimit 0 for none
   * @param words for the languages whose words change
   * @param questions all of them, in order
   */
  public record RevisedCall(
      Integer version,
      Integer targetSession,
      LocalDateTime deadline,
      String zone,
      Instant cutOff,
      List<OfficialLanguage> noteLanguages,
      NoteDelivery noteDelivery,
      Integer wordLimit,
      OverLimitPolicy overLimitPolicy,
      Integer summaryLimit,
      LatePolicy latePolicy,
      JointReplies jointReplies,
      Boolean onePersonMaySign,
      RepliesFrom repliesFrom,
      Set<Integer> reminderDays,
      List<WordsOfLanguage> words,
      List<AskedQuestion> questions) {}

  /**
   * What a note quotes in a language in which the resolution is not registered, and the title of
   * the call.
   *
   * @param title of the call; that of the resolution if left out
   * @param consent null for none
   */
  public record WordsOfLanguage(
      OfficialLanguage language,
      String title,
      String consent,
      String resolutionTitle,
      String paragraph,
      List<SubParagraph> parts) {

    CallWording wording() {
      if (title != null && resolutionTitle == null && paragraph == null && parts == null) {
        return new CallWording(title, consent);
      }
      var given = new GivenWords(resolutionTitle, paragraph, parts);
      return new CallWording(
          title == null || title.isBlank() ? resolutionTitle : title, consent, given);
    }
  }

  /**
   * A question in the languages of the note.
   *
   * @param label the letter of the sub-paragraph from which it comes; null for none
   */
  public record AskedQuestion(String label, List<QuestionWords> texts) {}

  /** A question in one language. */
  public record QuestionWords(OfficialLanguage language, String text) {}

  /**
   * A correction asked for.
   *
   * @param corrects the reference of the note that is corrected, the latest of the call
   */
  public record NewCorrection(String corrects) {}

  /** A call as programs see it. */
  public record CallAnswer(
      long id,
      CallState state,
      String title,
      String resolution,
      int paragraph,
      int targetSession,
      Instant deadline,
      String zone,
      Instant cutOff,
      List<OfficialLanguage> noteLanguages,
      Integer wordLimit,
      List<NoteAnswer> notes,
      NoteDelivery noteDelivery,
      OverLimitPolicy overLimitPolicy,
      Integer summaryLimit,
      LatePolicy latePolicy,
      JointReplies jointReplies,
      boolean onePersonMaySign,
      RepliesFrom repliesFrom,
      List<Integer> reminderDays,
      int version) {}

  /**
   * A note of a call.
   *
   * @param corrects the reference of the note that it corrects; null for none
   */
  public record NoteAnswer(
      long id, String reference, String corrects, LocalDate dated, NoteProgress progress) {}
}
