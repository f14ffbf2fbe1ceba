package org.verbale.report.composing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.verbale.document.Block;
import org.verbale.document.Emphasis;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.Provenance;
import org.verbale.document.Section;
import org.verbale.document.Text;
import org.verbale.language.DateFormats;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.OriginalLanguages;
import org.verbale.language.Phrases;
import org.verbale.language.StateOrder;

/** The sections with the replies, each in the alphabetical order of the language. */
final class ReplySections {

  private final ReportContent content;
  private final OfficialLanguage language;
  private final Phrases phrases;

  ReplySections(ReportContent content) {
    this.content = content;
    this.language = content.language();
    this.phrases = Phrases.of(language);
  }

  /** The sections, numbered from {@code first} on; without numbers if that is 0. */
  List<Block> compose(int first) {
    Map<ReplyContent.Category, List<ReplyContent>> groups =
        new EnumMap<>(ReplyContent.Category.class);
    content
        .replies()
        .forEach(r -> groups.computeIfAbsent(r.category(), k -> new ArrayList<>()).add(r));
    List<Block> sections = new ArrayList<>();
    int number = first;
    for (Map.Entry<ReplyContent.Category, List<ReplyContent>> group : groups.entrySet()) {
      String label = first == 0 ? null : SectionNumbers.label(number++, language);
      sections.add(section(group.getKey(), label, group.getValue()));
    }
    return sections;
  }

  private Section section(
      ReplyContent.Category category, String label, List<ReplyContent> replies) {
    // The one reply of the Union stands under the heading of its section without another heading.
    boolean unionAlone = category == ReplyContent.Category.EUROPEAN_UNION && replies.size() == 1;
    List<Block> blocks =
        unionAlone
            ? text(replies.get(0))
            : replies.stream()
                .map(this::ordered)
                .sorted(
                    StateOrder.by(language, this::heading, r -> r.states().get(0).englishName()))
                .<Block>map(this::reply)
                .toList();
    String id = "replies-" + category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String heading = phrases.get(headingKey(category, replies.size()));
    return new Section(id, Section.Role.PART, label, List.of(new Text(heading)), blocks);
  }

  private String headingKey(ReplyContent.Category category, int count) {
    return switch (category) {
      case GOVERNMENT ->
          content.fromMemberStates() ? "repliesFromMemberStates" : "repliesFromGovernments";
      case EUROPEAN_UNION -> "replyFromEuropeanUnion";
      case OBSERVER_STATE -> count == 1 ? "replyFromObserverState" : "repliesFromObserverStates";
      case OTHER -> "repliesFromOthers";
    };
  }

  /** States of a joint reply stand in the same order as the replies. */
  private ReplyContent ordered(ReplyContent reply) {
    List<ReplyContent.Named> states =
        reply.states().stream()
            .sorted(
                StateOrder.by(language, ReplyContent.Named::name, ReplyContent.Named::englishName))
            .toList();
    return new ReplyContent(
        states,
        reply.category(),
        reply.heading(),
        reply.originals(),
        reply.receivedOn(),
        reply.blocks());
  }

  private String heading(ReplyContent reply) {
    if (reply.heading() != null) {
      return reply.heading();
    }
    List<String> names = reply.states().stream().map(ReplyContent.Named::name).toList();
    return names.size() == 1 ? names.get(0) : OriginalLanguages.join(names, language);
  }

  private Section reply(ReplyContent reply) {
    return new Section(
        id(reply), Section.Role.REPLY, null, List.of(new Text(heading(reply))), text(reply));
  }

  private static String id(ReplyContent reply) {
    return reply.states().get(0).code().toLowerCase(Locale.ROOT);
  }

  /** The brackets and the words of a reply. */
  private List<Block> text(ReplyContent reply) {
    String id = id(reply);
    List<Block> blocks = new ArrayList<>();
    if (!reply.originals().isEmpty() || reply.receivedOn() != null) {
      blocks.add(provenance(reply));
    }
    if (reply.blocks() == null) {
      blocks.add(missing());
    } else {
      blocks.addAll(new BlockTexts(language, inner -> id + "-" + inner).blocks(reply.blocks()));
    }
    return blocks;
  }

  private Provenance provenance(ReplyContent reply) {
    List<List<Inline>> lines = new ArrayList<>();
    if (!reply.originals().isEmpty()) {
      lines.add(List.of(new Text(OriginalLanguages.bracket(reply.originals(), language))));
    }
    if (reply.receivedOn() != null) {
      lines.add(List.of(new Text(DateFormats.bracketed(reply.receivedOn(), language))));
    }
    return new Provenance(lines);
  }

  private Paragraph missing() {
    Text words = new Text(phrases.get("languageMissingNote"));
    return Paragraph.body(List.of(new Emphasis(Emphasis.Style.ITALIC, List.of(words))));
  }
}
