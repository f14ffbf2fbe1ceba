package org.verbale.report.composing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.verbale.document.Block;
import org.verbale.document.Emblem;
import org.verbale.document.ReportCover;
import org.verbale.language.OfficialLanguage;

/**
 * All that one language version of one part of a report is made of. What is null or empty is left
 * out of the document; nothing is invented.
 *
 * @param language of the version
 * @param part which part of the family
 * @param session of the General Assembly; 0 if unknown
 * @param agenda null if unknown
 * @param title of the report
 * @param mandate null if unknown
 * @param introduction the officer's words; null to compose them
 * @param fromMemberStates whether the heading says "Member States" rather than "Governments"
 * @param replies in any order
 * @param corrections of a corrigendum
 * @param annexes of the report itself, in their order
 * @param imprint what the first page and the footers carry
 * @param options what an office may want beyond
 */
public record ReportContent(
    OfficialLanguage language,
    Part part,
    int session,
    Agenda agenda,
    String title,
    MandateFacts mandate,
    List<Block> introduction,
    boolean fromMemberStates,
    List<ReplyContent> replies,
    List<Correction> corrections,
    List<Annex> annexes,
    Imprint imprint,
    Options options) {

  /**
   * @param parentSymbol "A/67/131"
   * @param number 0 for the parent
   * @param reissuedOn the date of a technical reissue, which sets the asterisk; null for none
   */
  public record Part(PartKind kind, String parentSymbol, int number, LocalDate reissuedOn) {
    /** The symbol of this very document. */
    public String symbol() {
      return kind.symbol(parentSymbol, number) + (reissuedOn == null ? "" : "*");
    }
  }

  /**
   * @param item in the normal form, "98 (h)"
   * @param title of the item; null if unknown
   */
  public record Agenda(AgendaKind kind, String item, String title) {}

  /**
   * @param title without "Annex" and its number
   */
  public record Annex(String title, List<Block> blocks) {
    public Annex {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * @param dated of the masthead; null if unknown
   * @param jobNumber "12-41314"; null for none
   * @param jobDates the dates of the job line, "110712"
   * @param documentUrl the address in the QR code; null for none
   * @param emblem of the masthead; null for none
   */
  public record Imprint(
      LocalDate dated,
      String jobNumber,
      List<LocalDate> jobDates,
      String documentUrl,
      ReportCover.FooterStyle footer,
      Emblem emblem) {
    public Imprint {
      jobDates = List.copyOf(jobDates);
    }
  }

  /**
   * @param contentsDepth 1 for sections, 2 with the States, deeper with the headings of replies; 0
   *     for no contents
   * @param lateSubmission the footnote of a report submitted after its deadline
   * @param reproducedAsReceived the footnote on information reproduced as received
   * @param summary null for none
   */
  public record Options(
      int contentsDepth,
      boolean lateSubmission,
      boolean reproducedAsReceived,
      List<Block> summary) {
    /** Contents with the States, no footnotes, no summary. */
    public static final Options USUAL = new Options(2, false, false, null);
  }

  public ReportContent {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(imprint, "imprint");
    replies = List.copyOf(replies);
    corrections = List.copyOf(corrections);
    annexes = List.copyOf(annexes);
  }
}
