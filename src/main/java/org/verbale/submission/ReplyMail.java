package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailFile;
import org.verbale.mail.MailText;
import org.verbale.mail.Outbox;
import org.verbale.mail.OutgoingMail;
import org.verbale.mission.FocalPoint;
import org.verbale.mission.FocalPoints;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.request.CallForViews;
import org.verbale.submission.receipt.Receipt;
import org.verbale.web.Messages;

/**
 * The letters that go out when a reply changes its state, in the language that the mission prefers.
 * They are queued in the transaction that changes the state: no change, no letter.
 */
@ApplicationScoped
class ReplyMail {
  @Inject Outbox outbox;
  @Inject Messages messages;
  @Inject MissionAccounts accounts;
  @Inject FocalPoints focalPoints;
  @Inject KnownStates states;
  @Inject DeskSettings settings;

  @ConfigProperty(name = "verbale.public-url")
  String publicUrl;

  /** One letter: to whom, what kind, with which words put in. */
  private record Letter(
      String kind, Submission reply, String link, Object[] words, List<MailFile> files) {}

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
        new Letter("submitted", reply, desk(reply, ""), words, List.of(file)),
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

  private Letter letter(String kind, Submission reply, String page, Object... words) {
    return new Letter(kind, reply, desk(reply, page), words, List.of());
  }

  private void toMission(Letter letter, List<String> addresses) {
    OfficialLanguage language = accounts.language(letter.reply().stateCode());
    addresses.forEach(address -> queue(letter, address, language));
  }

  private void toOfficers(Submission reply, String kind, Object... words) {
    String link = publicUrl + "/officer/calls/" + reply.callId() + "/replies/" + reply.stateCode();
    var letter = new Letter(kind, reply, link, words, List.of());
    settings
        .officers()
        .ifPresent(
            officers ->
                officers.forEach(address -> queue(letter, address, OfficialLanguage.ENGLISH)));
  }

  private void queue(Letter letter, String address, OfficialLanguage language) {
    Submission reply = letter.reply();
    String key = "submission.mail." + letter.kind();
    String about = ReplyLog.subject(reply);
    // The version counts the changes of state, so a second round has letters of its own.
    String dedupe = "%s/%s/%d/%s".formatted(about, letter.kind(), reply.version(), address);
    String text = messages.text(language, key + ".text", letter.words());
    outbox.queue(
        new OutgoingMail(
            dedupe,
            about,
            reply.stateCode(),
            address,
            language,
            MailText.of(
                language,
                messages.text(language, key + ".subject", letter.words()),
                new ReplyLetter(text, letter.link())),
            letter.files()));
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
