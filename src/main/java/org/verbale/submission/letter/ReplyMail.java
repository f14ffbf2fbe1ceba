package org.verbale.submission.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailFile;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.request.CallForViews;
import org.verbale.submission.DeskSettings;
import org.verbale.submission.KnownStates;
import org.verbale.submission.Submission;
import org.verbale.submission.receipt.Receipt;

/**
 * The letters that go out when a reply changes its state, each in the language that its reader has
 * chosen, else in the one that the mission prefers. They are queued in the transaction that changes
 * the state: no change, no letter.
 */
@ApplicationScoped
public class ReplyMail {
  @Inject ReplyLetters letters;
  @Inject Readers readers;
  @Inject KnownStates states;
  @Inject DeskSettings settings;

  @ConfigProperty(name = "verbale.public-url")
  String publicUrl;

  public void signOffAsked(CallForViews call, Submission reply) {
    toMission(
        letter(
            "signOffAsked",
            reply,
            "/sign-off",
            language -> words(title(call, language), drafter(reply), name(reply, language))),
        readers.of(reply.stateCode(), Duty.HEAD_OF_MISSION));
  }

  public void returnedToDrafter(CallForViews call, Submission reply) {
    String note = reply.signOffRequest().note();
    toMission(
        letter("returnedToDrafter", reply, "", language -> words(title(call, language), note)),
        readers.of(reply.stateCode(), Duty.DRAFTER));
  }

  /** The receipt goes to everybody of the mission and its focal points, and to the officers. */
  public void submitted(CallForViews call, Submission reply, Receipt receipt) {
    var file = new MailFile(receipt.number() + ".pdf", "application/pdf", receipt.content());
    Function<OfficialLanguage, Object[]> words =
        language -> words(title(call, language), receipt.number(), name(reply, language));
    toMission(
        letter("submitted", reply, desk(reply, ""), words, List.of(file)),
        readers.withFocalPoints(reply.stateCode()));
    toOfficers(reply, "submitted", words);
  }

  public void returnedForCorrection(CallForViews call, Submission reply) {
    String reason = reply.returnReason();
    toMission(
        letter(
            "returnedForCorrection", reply, "", language -> words(title(call, language), reason)),
        readers.of(reply.stateCode()));
  }

  public void withdrawn(CallForViews call, Submission reply) {
    String reason = reply.withdrawReason();
    toOfficers(
        reply,
        "withdrawn",
        language -> words(title(call, language), name(reply, language), reason));
  }

  private ReplyLetters.Letter letter(
      String kind, Submission reply, String page, Function<OfficialLanguage, Object[]> words) {
    return letter(kind, reply, desk(reply, page), words, List.of());
  }

  private static ReplyLetters.Letter letter(
      String kind,
      Submission reply,
      String link,
      Function<OfficialLanguage, Object[]> words,
      List<MailFile> files) {
    // The version counts the changes of state, so a second round has letters of its own.
    String round = kind + "/" + reply.version();
    return new ReplyLetters.Letter("submission.mail." + kind, round, reply, link, words, files);
  }

  private void toMission(ReplyLetters.Letter letter, List<Reader> readers) {
    letters.queue(letter, letter.reply().stateCode(), readers);
  }

  private void toOfficers(
      Submission reply, String kind, Function<OfficialLanguage, Object[]> words) {
    String link = publicUrl + "/officer/calls/" + reply.callId() + "/replies/" + reply.stateCode();
    letters.queue(
        letter(kind, reply, link, words, List.of()),
        reply.stateCode(),
        settings.officers().orElse(List.of()).stream()
            .map(address -> new Reader(address, OfficialLanguage.ENGLISH))
            .toList());
  }

  private static Object[] words(Object... words) {
    return words;
  }

  private String desk(Submission reply, String page) {
    return publicUrl + "/mission/calls/" + reply.callId() + page;
  }

  private static String title(CallForViews call, OfficialLanguage language) {
    return call.titleOrElse(language);
  }

  private String name(Submission reply, OfficialLanguage language) {
    return states.name(reply.stateCode(), language);
  }

  private static String drafter(Submission reply) {
    return reply.signOffRequest().drafter().name();
  }
}
