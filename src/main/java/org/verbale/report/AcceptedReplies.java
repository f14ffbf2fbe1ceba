package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.verbale.request.CallForViews;
import org.verbale.submission.Revision;
import org.verbale.submission.Revisions;
import org.verbale.submission.Submission;

/**
 * Which replies go into which part: those accepted by the cut-off into the parent, later ones into
 * addenda. A nil reply has no text to reproduce; a reply whose State objects to publication stays
 * out.
 */
@ApplicationScoped
class AcceptedReplies {

  private final Revisions revisions;

  AcceptedReplies(Revisions revisions) {
    this.revisions = revisions;
  }

  /** For the parent; with no cut-off set, all that are accepted now. */
  List<TakenReply> byCutOff(CallForViews call, Set<Long> elsewhere) {
    Optional<Instant> cutOff = call.cutOff();
    return replies(
        call,
        revision ->
            !elsewhere.contains(revision.submission().id())
                && cutOff.map(end -> !acceptedAt(revision).isAfter(end)).orElse(true));
  }

  /** For an addendum: whatever stands in no other part. */
  List<TakenReply> notIn(CallForViews call, Set<Long> elsewhere) {
    return replies(call, revision -> !elsewhere.contains(revision.submission().id()));
  }

  /** For a revision: the same replies, as they are accepted now. */
  List<TakenReply> of(CallForViews call, Set<Long> submissions) {
    return replies(call, revision -> submissions.contains(revision.submission().id()));
  }

  private List<TakenReply> replies(CallForViews call, Predicate<Revision> wanted) {
    return revisions.accepted(call.id()).stream()
        .filter(AcceptedReplies::mayStandInReport)
        .filter(wanted)
        .map(revision -> new TakenReply(revision.submission().id(), revision.id()))
        .toList();
  }

  private static boolean mayStandInReport(Revision revision) {
    Submission reply = revision.submission();
    return !revision.blocks().isEmpty() && !Boolean.FALSE.equals(reply.consentToPublish());
  }

  /** While a correction is under way the reply has no time of acceptance, but what was accepted. */
  private static Instant acceptedAt(Revision revision) {
    return Optional.ofNullable(revision.submission().acceptedAt()).orElse(revision.submittedAt());
  }
}
