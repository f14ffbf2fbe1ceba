package org.verbale.report.archive;

import java.time.LocalDate;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.ReadPublishedReport;
import org.verbale.web.FormErrors;

/**
 * A published report as an officer confirmed it: one language version, ready to be kept.
 *
 * @param symbol "A/67/131", "A/67/131/Add.1"
 * @param language of the version
 * @param title null if the text does not hold it
 * @param resolution the number, "66/32"; null if unknown
 * @param paragraph the operative paragraph; null if unknown
 * @param session the session that the report was for
 * @param noteVerbale the date of the note verbale; null if unknown
 * @param sourceSha256 of the text that was read
 */
public record PastReport(
    String symbol,
    OfficialLanguage language,
    String title,
    String resolution,
    Integer paragraph,
    int session,
    LocalDate noteVerbale,
    String sourceSha256,
    List<Reply> replies) {

  /**
   * @param states alpha-3 codes, at least one
   * @param heading as printed
   * @param receivedOn null if the report gives none
   */
  public record Reply(
      List<String> states,
      String heading,
      List<OfficialLanguage> originals,
      LocalDate receivedOn,
      List<Block> blocks) {
    public Reply {
      states = List.copyOf(states);
      originals = List.copyOf(originals);
      blocks = List.copyOf(blocks);
      if (states.isEmpty()) {
        throw new IllegalArgumentException("a reply is that of at least one State");
      }
    }
  }

  /**
   * What a text says, taken as it was read; replies of nobody known are left out.
   *
   * @throws org.verbale.web.BadInput if the text cannot be read, or a fact is missing
   */
  public static PastReport asRead(String text) {
    ImportForm form = ImportForm.of(ReadPublishedReport.read(text), text).withoutUnknown();
    FormErrors errors = FormErrors.none();
    PastReport report = form.checked(errors, code -> true);
    errors.refuse();
    return report;
  }

  public PastReport {
    replies = List.copyOf(replies);
  }
}
