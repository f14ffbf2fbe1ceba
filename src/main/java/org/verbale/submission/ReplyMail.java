package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailFile;
import org.verbale.mission.FocalPoint;
import org.verbale.mission.FocalPoints;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.request.CallForViews;
import org.verbale.submission.receipt.Receipt;

/**
 * The letters that go out when a reply changes its state, in the language that the mission prefers.
 * They are queued in the transaction that changes the state: no change, no letter.
 */
@ApplicationScoped
class ReplyMail {
  @Inject ReplyLetters letters;
  @Inject MissionAccounts accounts;
  @Inject FocalPoints focalPoints;
  @Inject KnownStates states;
  @Inject DeskSettings settings;

  @ConfigProperty(name = "verbale.public-url")
  String publicUrl;

  void signOffAsked(CallForViews call, Submission reply) {
    OfficialLanguage language = accounts.language(reply.stateCode());
    toMission(
        letter(
            "signOffAsked",
            reply,
            "/sign-off",
            title(call, language),
            drafter(reply),
            name(reply, language)),
        accounts.addresses(reply.stateCode(), Duty.HEAD_OF_MISSION));
  }

  void returnedToDrafter(CallForViews call, Submission reply) {
    OfficialLanguage language = accounts.language(reply.stateCode());
    String note = reply.signOffRequest().note();
    toMission(
        letter("returnedToDrafter", reply, "", title(call, language), note),
        accounts.addresses(reply.stateCode(), Duty.DRAFTER));
  }

  /** The receipt goes to everybody of the mission and its focal points, and to the officers. */
  void submitted(CallForViews call, Submission reply, Receipt receipt) {
    OfficialLanguage language = accounts.language(reply.stateCode());
    var file = new MailFile(receipt.number() + ".pdf", "application/pdf", receipt.content());
    Object[] words = {title(call, language), receipt.number(), name(reply, language)};
    toMission(
        letter("submitted", reply, desk(reply, ""), words, List.of(file)),
        Stream.concat(
                accounts.addresses(reply.stateCode()).stream(),
                focalPoints.activeOf(reply.stateCode()).stream().map(FocalPoint::email))
            .distinct()
            .toList());
    OfficialLanguage english = OfficialLanguage.ENGLISH;
    toOfficers(reply, "submitted", title(call, english), receipt.number(), name(reply, english));
  }

  void returnedForCorrection(CallForViews call, Submission reply) {
    OfficialLanguage language = accounts.language(reply.stateCode());
    toMission(
        letter("returnedForCorrection", reply, "", title(call, language), reply.returnReason()),
        accounts.addresses(reply.stateCode()));
  }

  void withdrawn(CallForViews call, Submission reply) {
    OfficialLanguage english = OfficialLanguage.ENGLISH;
    toOfficers(
        reply, "withdrawn", title(call, english), name(reply, english), reply.withdrawReason());
  }

  private ReplyLetters.Letter letter(String kind, Submission reply, String page, Object... words) {
    return letter(kind, reply, desk(reply, page), words, List.of());
  }

  private static ReplyLetters.Letter letter(
      String kind, Submission reply, String link, Object[] words, List<MailFile> files) {
    // The version counts the changes of state, so a second round has letters of its own.
    String round = kind + "/" + reply.version();
    return new ReplyLetters.Letter("submission.mail." + kind, round, reply, link, words, files);
  }

  private void toMission(ReplyLetters.Letter letter, List<String> addresses) {
    String stateCode = letter.reply().stateCode();
    letters.queue(letter, stateCode, addresses, accounts.language(stateCode));
  }

  private void toOfficers(Submission reply, String kind, Object... words) {
    String link = publicUrl + "/officer/calls/" + reply.callId() + "/replies/" + reply.stateCode();
    letters.queue(
        letter(kind, reply, link, words, List.of()),
        reply.stateCode(),
        settings.officers().orElse(List.of()),
        OfficialLanguage.ENGLISH);
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
