package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.verbale.submission.WithdrawalAsked;

/** A reply that stands in an issued document is not taken back. */
@ApplicationScoped
class ObjectToWithdrawal {

  private final Reports reports;

  ObjectToWithdrawal(Reports reports) {
    this.reports = reports;
  }

  void answer(@Observes WithdrawalAsked asked) {
    reports
        .partWithReply(asked.submissionId())
        .ifPresent(
            part -> {
              switch (part.state()) {
                case ISSUED -> asked.objectBecauseIssuedAs(part.symbol());
                case CLEARED ->
                    throw new ReportRefusal(ReportRefusal.Reason.REPLY_CLEARED, part.symbol());
                case DRAFT -> part.drop(asked.submissionId());
              }
            });
  }
}
