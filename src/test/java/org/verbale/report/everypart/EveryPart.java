package org.verbale.report.everypart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.document.Section;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.composing.AgendaKind;
import org.verbale.report.composing.Correction;
import org.verbale.report.composing.MandateFacts.Variant;
import org.verbale.report.composing.PartKind;
import org.verbale.report.composing.ReplyContent;
import org.verbale.report.composing.ReportComposer;
import org.verbale.report.composing.ReportContent;
import org.verbale.report.reading.corpus.SampleReport;

/** Every kind of part that the portal composes, with all that it may hold, in every language. */
public enum EveryPart {
  PARENT(PartKind.PARENT, "", 0),
  PARENT_ON_THE_PROVISIONAL_AGENDA(PartKind.PARENT, "", 0),
  PARENT_ON_THE_ADOPTED_AGENDA(PartKind.PARENT, "", 0),
  ADDENDUM(PartKind.ADDENDUM, "", 1),
  CORRIGENDUM(PartKind.CORRIGENDUM, "", 1),
  REVISION(PartKind.REVISION, "", 1),
  CORRIGENDUM_OF_AN_ADDENDUM(PartKind.CORRIGENDUM, "/Add.1", 2),
  REVISION_OF_AN_ADDENDUM(PartKind.REVISION, "/Add.1", 1),
  CORRIGENDUM_OF_A_REVISION(PartKind.CORRIGENDUM, "/Rev.1", 1),
  REISSUE(PartKind.PARENT, "", 0),
  REISSUE_OF_AN_ADDENDUM(PartKind.ADDENDUM, "", 2),
  REISSUE_OF_A_CORRIGENDUM(PartKind.CORRIGENDUM, "/Add.1", 1),
  REISSUE_OF_A_REVISION(PartKind.REVISION, "", 2);

  private static final LocalDate REISSUED = LocalDate.of(2016, 8, 1);

  private final PartKind kind;
  private final String base;
  private final int number;

  EveryPart(PartKind kind, String base, int number) {
    this.kind = kind;
    this.base = base;
    this.number = number;
  }

  /** One version of one part. */
  public record Version(EveryPart part, OfficialLanguage language) {
    public Document document() {
      return ReportComposer.compose(part.content(language));
    }

    @Override
    public String toString() {
      return part + " " + language.code();
    }
  }

  /** All versions of all parts. */
  public static Stream<Version> versions() {
    return Arrays.stream(values())
        .flatMap(
            part ->
                Arrays.stream(OfficialLanguage.values())
                    .map(language -> new Version(part, language)));
  }

  private boolean isReissue() {
    return name().startsWith("REISSUE");
  }

  private ReportContent content(OfficialLanguage language) {
    boolean whole = this == PARENT || this == REISSUE;
    ReportContent sample = SampleReport.of(language, variant(), 2);
    return new ReportContent(
        language,
        new ReportContent.Part(kind, "A/71/204" + base, number, isReissue() ? REISSUED : null),
        sample.session(),
        new ReportContent.Agenda(agenda(), "98 (h)", sample.title()),
        sample.title(),
        sample.mandate(),
        null,
        this == PARENT_ON_THE_ADOPTED_AGENDA,
        kind == PartKind.CORRIGENDUM ? List.of() : replies(sample, whole),
        kind == PartKind.CORRIGENDUM ? corrections(sample) : List.of(),
        annexes(sample),
        imprint(sample),
        new ReportContent.Options(
            depth(), whole, whole || kind == PartKind.ADDENDUM, whole ? summary(sample) : null));
  }

  private Variant variant() {
    return switch (this) {
      case PARENT_ON_THE_PROVISIONAL_AGENDA -> Variant.SEEK_THEN_REPORT;
      case PARENT_ON_THE_ADOPTED_AGENDA -> Variant.INVITED;
      default -> Variant.SEEK_AND_REPORT;
    };
  }

  private AgendaKind agenda() {
    return switch (this) {
      case PARENT_ON_THE_PROVISIONAL_AGENDA -> AgendaKind.PROVISIONAL_AGENDA;
      case PARENT_ON_THE_ADOPTED_AGENDA -> AgendaKind.ADOPTED_AGENDA;
      default -> AgendaKind.PRELIMINARY_LIST;
    };
  }

  private int depth() {
    return switch (this) {
      case PARENT_ON_THE_PROVISIONAL_AGENDA -> 3;
      case PARENT_ON_THE_ADOPTED_AGENDA -> 0;
      default -> 2;
    };
  }

  private ReportContent.Imprint imprint(ReportContent sample) {
    boolean bare = this == PARENT_ON_THE_ADOPTED_AGENDA;
    ReportContent.Imprint given = sample.imprint();
    return new ReportContent.Imprint(
        given.dated(),
        bare ? null : given.jobNumber(),
        bare ? List.of() : given.jobDates(),
        bare ? null : given.documentUrl(),
        bare ? FooterStyle.PAGE : FooterStyle.PAGE_OF_TOTAL,
        null);
  }

  /** Of every section; a whole report has every kind of block as well. */
  private static List<ReplyContent> replies(ReportContent sample, boolean whole) {
    List<ReplyContent> replies = new ArrayList<>();
    replies.add(new ReplyBuilder(sample).of(0, everyBlock(sample)));
    replies.addAll(sample.replies().subList(1, whole ? 6 : 2));
    List<ReplyContent> sections = sample.replies().subList(18, sample.replies().size());
    replies.addAll(sections);
    replies.add(other(sample));
    return replies;
  }

  private record ReplyBuilder(ReportContent sample) {
    ReplyContent of(int at, List<Block> blocks) {
      ReplyContent reply = sample.replies().get(at);
      return new ReplyContent(
          reply.states(),
          reply.category(),
          reply.heading(),
          reply.originals(),
          reply.receivedOn(),
          blocks);
    }
  }

  /** An entity whose name stands in Latin letters in every language. */
  private static ReplyContent other(ReportContent sample) {
    ReplyContent reply = sample.replies().get(3);
    String name = "International Peace Institute";
    return new ReplyContent(
        List.of(new ReplyContent.Named("IPI", name, name)),
        ReplyContent.Category.OTHER,
        null,
        reply.originals(),
        reply.receivedOn(),
        reply.blocks());
  }

  private static List<Block> everyBlock(ReportContent sample) {
    Text words = new Text(sample.title());
    List<Block> blocks = new ArrayList<>(sample.replies().get(5).blocks());
    blocks.add(new Quotation(List.of(Paragraph.body(List.of(words)))));
    blocks.add(
        Paragraph.body(
            List.of(
                new Emphasis(Emphasis.Style.ITALIC, List.of(words)),
                new Footnote(null, List.of(Paragraph.body(List.of(words)))))));
    blocks.add(
        new Table(
            List.of(words),
            List.of(1.0, 2.0),
            1,
            List.of(row("2014", sample.title()), row("2015", "45,5 %"))));
    blocks.add(section(Section.Role.SUBSECTION, words));
    blocks.add(section(Section.Role.ANNEX, words));
    return blocks;
  }

  private static Section section(Section.Role role, Text words) {
    return new Section(null, role, null, List.of(words), List.of(Paragraph.body(List.of(words))));
  }

  private static Table.Row row(String... cells) {
    return new Table.Row(
        Arrays.stream(cells)
            .map(cell -> new Table.Cell(1, List.of(Paragraph.body(cell))))
            .toList());
  }

  private static List<Correction> corrections(ReportContent sample) {
    String state = sample.replies().get(0).states().get(0).name();
    return List.of(
        new Correction("3", "2", null, "9", "90"),
        new Correction("4", null, state, sample.title(), "A/71/204/Add.1"),
        new Correction(null, null, state, "45", "54"));
  }

  private List<ReportContent.Annex> annexes(ReportContent sample) {
    List<ReportContent.Annex> annexes =
        List.of(
            new ReportContent.Annex(sample.title(), everyBlock(sample)),
            new ReportContent.Annex(sample.title(), sample.replies().get(2).blocks()));
    return switch (this) {
      case PARENT, REISSUE, REISSUE_OF_A_REVISION -> annexes;
      case ADDENDUM, REVISION_OF_AN_ADDENDUM -> annexes.subList(0, 1);
      default -> List.of();
    };
  }

  private static List<Block> summary(ReportContent sample) {
    return List.of(sample.replies().get(0).blocks().get(0));
  }
}
