package org.verbale.submission.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;
import org.verbale.submission.Actor;
import org.verbale.submission.MissionAccounts;
import org.verbale.submission.ReplyLog;
import org.verbale.submission.Revision;
import org.verbale.typesetting.MissingGlyphException;
import org.verbale.typesetting.PdfTypesetter;

/**
 * Makes the receipt of a revision within the transaction that freezes it: numbered, set as PDF in
 * the mission's language, stored once.
 */
@ApplicationScoped
public class IssueReceipt {
  @Inject Receipts receipts;
  @Inject ReceiptDocument document;
  @Inject MissionAccounts accounts;
  @Inject ReplyLog log;

  public Receipt issue(CallForViews call, Revision revision, Actor who) {
    String stateCode = revision.submission().stateCode();
    OfficialLanguage language = accounts.language(stateCode);
    ZoneId zone = call.deadline().zone();
    int year = revision.submittedAt().atZone(zone).getYear();
    ReceiptNumber number = receipts.nextNumber(year);
    byte[] pdf = set(call, revision, number, language);
    var receipt = new Receipt(number, revision, language, pdf, revision.submittedAt());
    receipts.persist(receipt);
    receipts.flush();
    log.receipt(receipt);
    return receipt;
  }

  /**
   * A name or a title may hold a character that no face has. The reply must not fail by that: the
   * character is printed as its code point.
   */
  private byte[] set(
      CallForViews call, Revision revision, ReceiptNumber number, OfficialLanguage language) {
    Set<Integer> missing = new HashSet<>();
    while (true) {
      try {
        return new PdfTypesetter()
            .toBytes(
                document.compose(
                    call, revision, number, language, words -> printable(words, missing)));
      } catch (MissingGlyphException e) {
        // The same character once more would not come from the words that are replaced.
        if (!missing.add(e.codePoint())) {
          throw e;
        }
      }
    }
  }

  private static String printable(String words, Set<Integer> missing) {
    var printed = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              if (missing.contains(c)) {
                printed.append("[U+%04X]".formatted(c));
              } else {
                printed.appendCodePoint(c);
              }
            });
    return printed.toString();
  }

  public Optional<Receipt> of(Revision revision) {
    return receipts.of(revision);
  }
}
