package org.verbale.submission.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.request.CallForViews;
import org.verbale.submission.JointAnswer;
import org.verbale.submission.KnownStates;
import org.verbale.submission.Revision;
import org.verbale.submission.Submission;

/** The letters about a joint reply that the States named in it are to confirm. */
@ApplicationScoped
public class JointMail {
  @Inject ReplyLetters letters;
  @Inject Readers readers;
  @Inject KnownStates states;

  @ConfigProperty(name = "verbale.public-url")
  String publicUrl;

  /** Asks each State that a revision names to confirm it, where the call wants that. */
  public void asked(CallForViews call, Revision revision) {
    if (revision.jointStatesConfirm()) {
      revision.jointStatesNamed().forEach(named -> ask(call, revision, named));
    }
  }

  private void ask(CallForViews call, Revision revision, String named) {
    Submission reply = revision.submission();
    String link = "%s/mission/calls/%d/joint/%s".formatted(publicUrl, call.id(), reply.stateCode());
    queue(
        "asked",
        "r" + revision.number(),
        reply,
        link,
        language ->
            new Object[] {call.titleOrElse(language), states.name(reply.stateCode(), language)},
        named,
        readers.withFocalPoints(named, Duty.HEAD_OF_MISSION));
  }

  /** Tells the mission that sent the reply what a State has answered. */
  public void answered(CallForViews call, JointAnswer answer) {
    Submission reply = answer.revision().submission();
    queue(
        answer.answer().name(),
        "a" + answer.id(),
        reply,
        "%s/mission/calls/%d".formatted(publicUrl, call.id()),
        language ->
            new Object[] {
              call.titleOrElse(language),
              states.name(answer.stateCode(), language),
              answer.reason() == null ? "" : answer.reason()
            },
        reply.stateCode(),
        readers.of(reply.stateCode()));
  }

  private void queue(
      String kind,
      String round,
      Submission reply,
      String link,
      Function<OfficialLanguage, Object[]> words,
      String to,
      List<Reader> readers) {
    String key = "submissionjoint.mail." + kind;
    var letter = new ReplyLetters.Letter(key, kind + "/" + round, reply, link, words, List.of());
    letters.queue(letter, to, readers);
  }
}
