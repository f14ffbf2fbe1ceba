package org.verbale.submission.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbale.request.CallForViews;
import org.verbale.request.CallsForViews;
import org.verbale.request.SubmissionDeadline;
import org.verbale.submission.KnownStates;
import org.verbale.submission.MissionAccounts;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionState;
import org.verbale.submission.Submissions;
import org.verbale.submission.joint.JointDesk;
import org.verbale.submission.past.PublishedReplies;
import org.verbale.submission.receipt.Receipts;
import org.verbale.submission.view.WhoIsNext;
import org.verbale.web.PageLanguage;

/** Gathers what the first page of the desk shows. */
@ApplicationScoped
class DeskPages {
  /** What waits for this person goes before what waits for others, the next deadline first. */
  private static final Comparator<DeskHome.Asked> MOST_URGENT =
      Comparator.comparing((DeskHome.Asked asked) -> !asked.yourTurn())
          .thenComparing(DeskHome.Asked::deadline);

  @Inject CallsForViews calls;
  @Inject DeskPerson desk;
  @Inject Submissions submissions;
  @Inject JointDesk joint;
  @Inject Receipts receipts;
  @Inject KnownStates states;
  @Inject MissionAccounts accounts;
  @Inject PageLanguage language;
  @Inject Instance<PublishedReplies> published;
  @Inject Clock clock;

  DeskHome home(String stateCode) {
    Map<Long, Submission> replies = new HashMap<>();
    submissions.ofState(stateCode).forEach(reply -> replies.put(reply.callId(), reply));
    List<DeskHome.Asked> open = new ArrayList<>();
    for (CallForViews call : calls.open()) {
      open.add(asked(call, stateCode, replies.remove(call.id())));
    }
    open.sort(MOST_URGENT);
    List<DeskHome.Asked> past =
        replies.values().stream()
            .sorted(Comparator.comparing(Submission::startedAt).reversed())
            .map(reply -> asked(calls.findById(reply.callId()), stateCode, reply))
            .toList();
    return new DeskHome(
        states.name(stateCode, language.current()),
        accounts.mission(stateCode).timeZone(),
        open.stream().filter(DeskHome.Asked::yourTurn).count(),
        open,
        joint.naming(stateCode),
        past,
        published.stream()
            .flatMap(room -> room.ofState(stateCode, language.current()).stream())
            .toList());
  }

  private DeskHome.Asked asked(CallForViews call, String stateCode, Submission reply) {
    SubmissionDeadline deadline = call.deadlineFor(stateCode);
    return new DeskHome.Asked(
        call.id(),
        call.titleOrElse(language.current()),
        deadline.instant(),
        deadline.zone(),
        !deadline.zone().getRules().equals(accounts.mission(stateCode).timeZone().getRules()),
        deadline.isPassedAt(clock.instant()),
        !call.extensionsOf(stateCode).isEmpty(),
        WhoIsNext.stateKey(reply),
        WhoIsNext.tone(reply),
        WhoIsNext.key(reply),
        call.isOpen() && yourTurn(reply),
        reply == null ? List.of() : receipted(reply));
  }

  private boolean yourTurn(Submission reply) {
    if (reply != null && reply.state() == SubmissionState.AWAITING_SIGN_OFF) {
      return desk.maySign();
    }
    return desk.mayWrite() && (reply == null || reply.state().isEditable());
  }

  List<DeskHome.Receipted> receipted(Submission reply) {
    return reply.revisions().stream()
        .flatMap(revision -> receipts.of(revision).stream())
        .map(
            receipt ->
                new DeskHome.Receipted(
                    receipt.number(), receipt.revision().number(), receipt.issuedAt()))
        .toList();
  }
}
