package org.verbale.submission.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.verbale.submission.Actor;
import org.verbale.submission.SaveSection;
import org.verbale.submission.SectionKind;
import org.verbale.submission.StartReply;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionSection;
import org.verbale.submission.past.PublishedReplies.PublishedText;
import org.verbale.web.Refusal;

/** Begins the draft of a reply with what the State answered in a past year. */
@ApplicationScoped
class StartFromPast {

  @Inject StartReply start;
  @Inject SaveSection save;

  /**
   * @return the place of the section that holds the text now
   * @throws Refusal if something is written already: nobody's words are overwritten
   */
  @Transactional
  public int start(long callId, String stateCode, PublishedText past, Actor who) {
    Submission reply = start.start(callId, stateCode, past.language(), who);
    if (reply.sections().stream().anyMatch(section -> !section.blocks().isEmpty())) {
      throw new Refusal("submissionpast.refusal.written");
    }
    SubmissionSection section =
        reply.sections().stream()
            .filter(each -> each.kind() == SectionKind.ANSWER)
            .findFirst()
            .orElseThrow();
    save.save(
        callId,
        stateCode,
        new SaveSection.Draft(section.position(), section.version(), past.blocks()),
        who);
    return section.position();
  }
}
