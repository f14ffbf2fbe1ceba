package org.verbale.submission.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.verbale.request.CallsForViews;
import org.verbale.submission.Actor;
import org.verbale.submission.Revision;
import org.verbale.submission.Revisions;

/**
 * Gives their receipts to revisions that were taken over without one. Each bears the moment of its
 * submission, and the numbers of a year follow the order in which the replies came in.
 */
@ApplicationScoped
public class IssueOwedReceipts {
  @Inject Revisions revisions;
  @Inject CallsForViews calls;
  @Inject IssueReceipt receipts;

  /**
   * Issues every receipt that is owed.
   *
   * @return how many were issued; none the second time
   */
  @Transactional
  public int issueAll() {
    List<Revision> owed = revisions.withoutReceipt();
    owed.forEach(this::issue);
    return owed.size();
  }

  private void issue(Revision revision) {
    Actor who = revision.signatory().or(revision::enteredBy).orElseThrow();
    receipts.issue(calls.findById(revision.submission().callId()), revision, who);
  }
}
