package org.verbale.submission;

import static org.verbale.submission.SubmissionState.ACCEPTED;
import static org.verbale.submission.SubmissionState.AWAITING_SIGN_OFF;
import static org.verbale.submission.SubmissionState.DRAFT;
import static org.verbale.submission.SubmissionState.RETURNED;
import static org.verbale.submission.SubmissionState.SUBMITTED;
import static org.verbale.submission.SubmissionState.WITHDRAWN;

import java.util.Set;

/**
 * What can be done with a reply: in which states, and where it leads. The diagram stands in the
 * description of this package; the trigger {@code submission_diagram} holds it in the database.
 */
enum ReplyStep {
  ASK_FOR_SIGN_OFF(AWAITING_SIGN_OFF, DRAFT, RETURNED),
  CALL_BACK(DRAFT, AWAITING_SIGN_OFF),
  RETURN_TO_DRAFTER(DRAFT, AWAITING_SIGN_OFF),
  SIGN_OFF(SUBMITTED, AWAITING_SIGN_OFF),
  ENTER_ON_BEHALF(SUBMITTED, DRAFT, RETURNED),
  ACCEPT(ACCEPTED, SUBMITTED),
  RETURN_FOR_CORRECTION(RETURNED, SUBMITTED),
  CORRECT(DRAFT, SUBMITTED, ACCEPTED),
  WITHDRAW(WITHDRAWN, DRAFT, AWAITING_SIGN_OFF, SUBMITTED, RETURNED, ACCEPTED),
  START_AGAIN(DRAFT, WITHDRAWN);

  private final SubmissionState leadsTo;
  private final Set<SubmissionState> openIn;

  ReplyStep(SubmissionState leadsTo, SubmissionState... openIn) {
    this.leadsTo = leadsTo;
    this.openIn = Set.of(openIn);
  }

  /**
   * The state after this step.
   *
   * @throws ReplyRefusal.NotInThisState if the step does not exist in a state
   */
  SubmissionState from(SubmissionState state) {
    if (!openIn.contains(state)) {
      throw new ReplyRefusal.NotInThisState(state);
    }
    return leadsTo;
  }
}
