package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;
import org.verbale.typesetting.PdfTypesetter;

/**
 * Makes the receipt of a revision within the transaction that freezes it: numbered, set as PDF in
 * the mission's language, stored once.
 */
@ApplicationScoped
class IssueReceipt {
  @Inject Receipts receipts;
  @Inject ReceiptDocument document;
  @Inject MissionAccounts accounts;
  @Inject ReplyLog log;

  Receipt issue(CallForViews call, Revision revision, Actor who) {
    String stateCode = revision.submission().stateCode();
    OfficialLanguage language = accounts.language(stateCode);
    ZoneId zone = call.deadline().zone();
    int year = revision.submittedAt().atZone(zone).getYear();
    ReceiptNumber number = receipts.nextNumber(year);
    byte[] pdf = new PdfTypesetter().toBytes(document.compose(call, revision, number, language));
    var receipt = new Receipt(number, revision, language, pdf, revision.submittedAt());
    receipts.persist(receipt);
    receipts.flush();
    log.receipt(receipt);
    return receipt;
  }

  Optional<Receipt> of(Revision revision) {
    return receipts.of(revision);
  }
}
