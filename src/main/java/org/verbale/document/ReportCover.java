package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * The first page of a parliamentary document (handbook, un-documents §3). Every text is given in
 * the words that are printed; nothing is computed from them.
 *
 * @param organization "United Nations"
 * @param organ "General Assembly"
 * @param symbol "A/67/131/Add.1"; also in the running header
 * @param symbolNote the footnote to the symbol, whose mark the symbol ends with ("A/67/131*"); null
 *     for none
 * @param distribution the masthead block from "Distr.: General" down: distribution, date, language
 *     of the version, originals; a line each
 * @param session "Sixty-seventh session", bold
 * @param agendaItem "Item 98 (h) of the preliminary list" with its footnote
 * @param agendaTitle the title of the item, bold
 * @param title the title of the report
 * @param titleLines the lines under it: "Report of the Secretary-General", "Addendum"
 * @param contents null for none
 * @param jobNumber "12-41314"; without language letter and dates
 * @param jobLine "12-41314 (F) 110712 120712", as printed on the first page
 * @param recycle "Please recycle"; null for none
 * @param documentUrl the address in the QR code; null for none
 * @param footerStyle how pages are numbered
 * @param emblem before the organ; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportCover(
    String organization,
    String organ,
    String symbol,
    Footnote symbolNote,
    List<String> distribution,
    String session,
    List<Inline> agendaItem,
    List<Inline> agendaTitle,
    List<Inline> title,
    List<List<Inline>> titleLines,
    Contents contents,
    String jobNumber,
    String jobLine,
    String recycle,
    String documentUrl,
    FooterStyle footerStyle,
    Emblem emblem)
    implements Cover {

  /**
   * The table of contents: its heading, the word over the page numbers, the deepest level shown.
   */
  public record Contents(String heading, String pageLabel, int depth) {
    public Contents {
      Objects.requireNonNull(heading, "heading");
      Objects.requireNonNull(pageLabel, "pageLabel");
      if (depth < 1) {
        throw new IllegalArgumentException("contents show at least one level, not " + depth);
      }
    }
  }

  /** The number at the foot of a page: alone, or since about 2014 with the total ({@code 3/15}). */
  public enum FooterStyle {
    PAGE,
    PAGE_OF_TOTAL
  }

  public ReportCover {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(organ, "organ");
    Objects.requireNonNull(symbol, "symbol");
    if (symbolNote != null && (symbolNote.mark() == null || !symbol.endsWith(symbolNote.mark()))) {
      throw new IllegalArgumentException("a symbol ends with the mark of its footnote: " + symbol);
    }
    distribution = List.copyOf(distribution);
    agendaItem = List.copyOf(agendaItem);
    agendaTitle = List.copyOf(agendaTitle);
    title = List.copyOf(title);
    titleLines = titleLines.stream().map(List::copyOf).toList();
  }

  /** The symbol as it stands on the first page, where its mark calls the footnote. */
  public List<Inline> calledSymbol() {
    if (symbolNote == null) {
      return List.of(new Text(symbol));
    }
    int end = symbol.length() - symbolNote.mark().length();
    return List.of(new Text(symbol.substring(0, end)), symbolNote);
  }
}
