package org.verbale.report.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.document.Block;
import org.verbale.document.Emblem;
import org.verbale.document.Paragraph;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.language.Phrases;
import org.verbale.report.composing.AgendaKind;
import org.verbale.report.composing.PartKind;
import org.verbale.report.composing.ReplyContent;
import org.verbale.report.composing.ReplyContent.Category;
import org.verbale.report.composing.ReportContent;

/** Makes of a report that was read the content of one to compose; what is given has precedence. */
public final class Recomposition {

  private static final Pattern SYMBOL =
      Pattern.compile("(A/(\\d{1,3})/\\d{1,4})(?:/(Add|Corr|Rev)\\.(\\d+))?");

  /** Reports number their pages n/N since their sixty-ninth session or so. */
  private static final int FIRST_WITH_TOTAL = 69;

  /**
   * What a person says about the document beyond its text. Everything may be null.
   *
   * @param symbol "A/67/131"
   * @param session of the General Assembly
   * @param title of the report
   * @param agendaKind the list in which the item stands
   * @param agendaItem "98 (h)"
   * @param agendaTitle the title of the item
   * @param dated the date of the masthead
   * @param jobNumber "12-41314"
   * @param jobDates the dates behind it
   * @param emblem a PNG or JPEG file
   */
  public record Given(
      String symbol,
      Integer session,
      String title,
      AgendaKind agendaKind,
      String agendaItem,
      String agendaTitle,
      LocalDate dated,
      String jobNumber,
      List<LocalDate> jobDates,
      byte[] emblem) {}

  /** The document cannot be composed: its symbol or its title is neither given nor in the text. */
  public static final class Incomplete extends RuntimeException {
    /**
     * @param missing "SYMBOL", "TITLE"
     */
    public Incomplete(String missing) {
      super(missing);
    }
  }

  private Recomposition() {}

  /**
   * The content of the document.
   *
   * @throws Incomplete if the symbol or the title is unknown
   */
  public static ReportContent content(PublishedReport report, Given given) {
    String symbol =
        first(given.symbol(), report.symbol()).orElseThrow(() -> new Incomplete("SYMBOL"));
    Matcher parts = SYMBOL.matcher(symbol);
    if (!parts.matches()) {
      throw new Incomplete("SYMBOL");
    }
    int session =
        first(given.session(), report.preface().session())
            .orElseGet(() -> Integer.valueOf(parts.group(2)));
    String title =
        first(given.title(), report.preface().title())
            .or(() -> report.facts().title())
            .orElseThrow(() -> new Incomplete("TITLE"));
    return new ReportContent(
        report.language(),
        part(parts),
        session,
        agenda(report, given),
        title,
        null,
        introduction(report),
        report.fromMemberStates(),
        report.replies().stream().map(Recomposition::reply).toList(),
        List.of(),
        List.of(),
        imprint(report, given, session),
        ReportContent.Options.USUAL);
  }

  private static ReportContent.Part part(Matcher symbol) {
    PartKind kind =
        switch (Optional.ofNullable(symbol.group(3)).orElse("")) {
          case "Add" -> PartKind.ADDENDUM;
          case "Rev" -> PartKind.REVISION;
          case "Corr" -> PartKind.CORRIGENDUM;
          default -> PartKind.PARENT;
        };
    int number = symbol.group(4) == null ? 0 : Integer.parseInt(symbol.group(4));
    return new ReportContent.Part(kind, symbol.group(1), number, null);
  }

  private static ReportContent.Agenda agenda(PublishedReport report, Given given) {
    AgendaKind kind = given.agendaKind() == null ? AgendaKind.PRELIMINARY_LIST : given.agendaKind();
    return first(given.agendaItem(), report.preface().agendaItem())
        .map(item -> new ReportContent.Agenda(kind, item, given.agendaTitle()))
        .orElse(null);
  }

  private static List<Block> introduction(PublishedReport report) {
    return report.introduction().isEmpty()
        ? null
        : report.introduction().stream().<Block>map(Paragraph::body).toList();
  }

  private static ReportContent.Imprint imprint(PublishedReport report, Given given, int session) {
    return new ReportContent.Imprint(
        first(given.dated(), report.preface().dated()).orElse(null),
        first(given.jobNumber(), report.jobNumber()).orElse(null),
        given.jobDates() == null ? List.of() : given.jobDates(),
        null,
        session < FIRST_WITH_TOTAL ? FooterStyle.PAGE : FooterStyle.PAGE_OF_TOTAL,
        given.emblem() == null
            ? null
            : Emblem.of(given.emblem(), Phrases.of(report.language()).get("emblem")));
  }

  private static ReplyContent reply(PublishedReply reply) {
    StateLexicon lexicon = StateLexicon.shared();
    List<ReplyContent.Named> states =
        reply.states().isEmpty()
            ? List.of(named(reply.heading(), reply.heading(), reply.heading()))
            : reply.states().stream()
                .map(code -> named(code, reply.heading(), lexicon.englishName(code)))
                .toList();
    return new ReplyContent(
        states,
        category(reply.states()),
        reply.heading(),
        reply.originals(),
        reply.receivedOn().orElse(null),
        reply.blocks());
  }

  private static ReplyContent.Named named(String code, String name, String english) {
    return new ReplyContent.Named(code.replaceAll("[^\\p{L}\\p{N}]+", "-"), name, english);
  }

  private static Category category(List<String> states) {
    if (states.isEmpty()) {
      return Category.OTHER;
    }
    return switch (states.get(0)) {
      case "EUU" -> Category.EUROPEAN_UNION;
      case "PSE", "VAT" -> Category.OBSERVER_STATE;
      default -> Category.GOVERNMENT;
    };
  }

  private static <T> Optional<T> first(T given, Optional<T> read) {
    return Optional.ofNullable(given).or(() -> read);
  }
}
