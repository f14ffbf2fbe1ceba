package org.verbale.report.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.verbale.document.Block;
import org.verbale.document.Emphasis;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LineBreak;
import org.verbale.document.Link;
import org.verbale.document.Paragraph;
import org.verbale.document.Section;
import org.verbale.document.Span;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;

/**
 * A published report as programs get it. What was not found is null, never guessed.
 *
 * @param resolution symbol of the resolution, "A/RES/66/32"
 * @param resolutionParagraph the operative paragraph that asks for views
 * @param targetSession the session that the report is for
 */
public record ReportReading(
    @Schema(description = "A/67/131, A/67/131/Add.1") String symbol,
    OfficialLanguage language,
    String title,
    @Schema(description = "The symbol of the resolution that asked for the views, A/RES/66/32")
        String resolution,
    @Schema(description = "Its operative paragraph that asks for them") Integer resolutionParagraph,
    LocalDate resolutionAdoptedOn,
    @Schema(description = "The date of the note verbale that asked the States")
        LocalDate noteVerbaleDate,
    @Schema(description = "The session for which the report is made") Integer targetSession,
    @Schema(description = "The number of the print job, 12-41314") String jobNumber,
    @Schema(
            description =
                "The paragraphs of the introduction, without their numbers; empty in an addendum")
        List<String> introduction,
    @Schema(description = "The replies in the order of the report") List<Reply> replies,
    @Schema(description = "What a person should look at, in sentences of the caller's language")
        List<String> warnings,
    @Schema(
            description =
                "The warnings once more, for programs: a stable code and the words of the document that it is about")
        List<WarningDetail> warningDetails) {

  /**
   * One reply.
   *
   * @param state ISO 3166 alpha-3 code, EUU for the European Union; the first of a joint reply
   * @param states all that reply
   * @param heading as printed, with the name of its time
   */
  public record Reply(
      @Schema(
              description =
                  "ISO 3166 alpha-3, EUU for the European Union; of a joint reply the first; null if the name is unknown")
          String state,
      @Schema(description = "All that reply together") List<String> states,
      @Schema(description = "The name as printed, that of its time") String heading,
      @Schema(description = "The language in which the reply came; the first if there were several")
          OfficialLanguage originalLanguage,
      @Schema(description = "The date in the bracket") LocalDate receivedOn,
      @Schema(description = "Headings, paragraphs and list items in the order of the text")
          List<FlatBlock> blocks,
      @Schema(description = "Paragraphs outside lists") int paragraphCount,
      @Schema(description = "List items of all levels") int listItemCount,
      @Schema(description = "Footnotes whose marks stand in the reply") int footnoteCount) {}

  /**
   * A block in the order of the text, as the reader of Word files gives it.
   *
   * @param type heading, paragraph, listItem
   * @param level of a heading or of a list, from 1; null for a paragraph
   * @param label "1.", "(a)"; null for none
   * @param listKind bullet, decimal, letter or roman; null outside lists
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FlatBlock(String type, Integer level, String label, String text, String listKind) {}

  /** A warning as a stable code, and the words of the document that it is about. */
  public record WarningDetail(PublishedReport.Kind code, String about) {}

  /**
   * @param words the words of a warning in the caller's language
   */
  public static ReportReading of(
      PublishedReport report, BiFunction<PublishedReport.Kind, String, String> words) {
    PublishedReport.MandateFacts facts = report.facts();
    return new ReportReading(
        report.symbol().orElse(null),
        report.language(),
        report.preface().title().or(facts::title).orElse(null),
        facts.resolution().map(number -> "A/RES/" + number).orElse(null),
        facts.paragraph().orElse(null),
        facts.adoptedOn().orElse(null),
        facts.noteVerbale().orElse(null),
        facts.targetSession().orElse(null),
        report.jobNumber().orElse(null),
        report.introduction(),
        report.replies().stream().map(ReportReading::reply).toList(),
        report.warnings().stream()
            .map(warning -> words.apply(warning.kind(), warning.about()))
            .toList(),
        report.warnings().stream()
            .map(warning -> new WarningDetail(warning.kind(), warning.about()))
            .toList());
  }

  private static Reply reply(PublishedReply reply) {
    List<FlatBlock> blocks = new ArrayList<>();
    reply.blocks().forEach(block -> flatten(block, 1, blocks));
    return new Reply(
        reply.states().isEmpty() ? null : reply.states().get(0),
        reply.states(),
        reply.heading(),
        reply.originals().isEmpty() ? null : reply.originals().get(0),
        reply.receivedOn().orElse(null),
        blocks,
        reply.paragraphCount(),
        reply.listItemCount(),
        reply.footnoteCount());
  }

  private static void flatten(Block block, int level, List<FlatBlock> flat) {
    switch (block) {
      case Paragraph p ->
          flat.add(new FlatBlock("paragraph", null, p.number(), plain(p.content()), null));
      case Section s -> {
        flat.add(new FlatBlock("heading", level, s.number(), plain(s.heading()), null));
        s.blocks().forEach(inner -> flatten(inner, level + 1, flat));
      }
      case ItemList list -> items(list, 1, flat);
      default -> {}
    }
  }

  private static void items(ItemList list, int level, List<FlatBlock> flat) {
    String kind = list.kind().name().toLowerCase(java.util.Locale.ROOT);
    for (ItemList.Item item : list.items()) {
      for (Block inner : item.blocks()) {
        switch (inner) {
          case Paragraph p ->
              flat.add(new FlatBlock("listItem", level, item.label(), plain(p.content()), kind));
          case ItemList below -> items(below, level + 1, flat);
          default -> flatten(inner, level, flat);
        }
      }
    }
  }

  private static String plain(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : content) {
      words.append(
          switch (inline) {
            case Text t -> t.value();
            case Emphasis e -> plain(e.content());
            case Span s -> plain(s.content());
            case Link l -> plain(l.content());
            case LineBreak ignored -> " ";
            default -> "";
          });
    }
    return words.toString();
  }
}
