package org.verbale.submission.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.verbale.submission.Actor;
import org.verbale.submission.SaveSection;
import org.verbale.submission.Submissions;
import org.verbale.web.NotFound;

/**
 * Brings an earlier text of a section back. It becomes the latest version; the one that stood until
 * then is kept like every other.
 */
@ApplicationScoped
class RestoreVersion {
  @Inject Submissions submissions;
  @Inject SectionVersions versions;
  @Inject SaveSection saving;

  /**
   * @throws NotFound if the section has no such version
   * @throws org.verbale.submission.ReplyRefusal.NotInThisState if the draft is read-only
   */
  @Transactional
  void restore(long callId, String stateCode, int position, int number, Actor who) {
    SectionVersion version =
        submissions
            .find(callId, stateCode)
            .flatMap(reply -> versions.of(reply, position, number))
            .orElseThrow(RestoreVersion::noVersion);
    saving.restore(callId, stateCode, position, number, version.blocks(), who);
  }

  static NotFound noVersion() {
    return new NotFound("submissionhistory.notFound");
  }
}
