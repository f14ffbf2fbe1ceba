package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.FocalPoint;
import org.verbale.mission.FocalPoints;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.request.CallForViews;

/** The letters about a joint reply that the States named in it are to confirm. */
@ApplicationScoped
class JointMail {
  @Inject ReplyLetters letters;
  @Inject MissionAccounts accounts;
  @Inject FocalPoints focalPoints;
  @Inject KnownStates states;

  @ConfigProperty(name = "verbale.public-url")
  String publicUrl;

  /** Asks each State that a revision names to confirm it, where the call wants that. */
  void asked(CallForViews call, Revision revision) {
    if (revision.jointStatesConfirm()) {
      revision.jointStatesNamed().forEach(named -> ask(call, revision, named));
    }
  }

  private void ask(CallForViews call, Revision revision, String named) {
    Submission reply = revision.submission();
    OfficialLanguage language = accounts.language(named);
    String link = "%s/mission/calls/%d/joint/%s".formatted(publicUrl, call.id(), reply.stateCode());
    Object[] words = {call.titleOrElse(language), states.name(reply.stateCode(), language)};
    List<String> addresses =
        Stream.concat(
                accounts.addresses(named, Duty.HEAD_OF_MISSION).stream(),
                focalPoints.activeOf(named).stream().map(FocalPoint::email))
            .distinct()
            .toList();
    queue("asked", "r" + revision.number(), reply, link, words, named, addresses);
  }

  /** Tells the mission that sent the reply what a State has answered. */
  void answered(CallForViews call, JointAnswer answer) {
    Submission reply = answer.revision().submission();
    OfficialLanguage language = accounts.language(reply.stateCode());
    Object[] words = {
      call.titleOrElse(language),
      states.name(answer.stateCode(), language),
      answer.reason() == null ? "" : answer.reason()
    };
    queue(
        answer.answer().name(),
        "a" + answer.id(),
        reply,
        "%s/mission/calls/%d".formatted(publicUrl, call.id()),
        words,
        reply.stateCode(),
        accounts.addresses(reply.stateCode()));
  }

  private void queue(
      String kind,
      String round,
      Submission reply,
      String link,
      Object[] words,
      String to,
      List<String> addresses) {
    String key = "submissionjoint.mail." + kind;
    var letter = new ReplyLetters.Letter(key, kind + "/" + round, reply, link, words, List.of());
    letters.queue(letter, to, addresses, accounts.language(to));
  }
}
