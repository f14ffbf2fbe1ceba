package org.verbale.submission.view;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.verbale.document.Block;
import org.verbale.document.Section;
import org.verbale.document.Text;
import org.verbale.language.DateFormats;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.OriginalLanguages;
import org.verbale.language.Phrases;
import org.verbale.request.CallForViews;
import org.verbale.submission.FrozenReply;
import org.verbale.submission.KnownStates;
import org.verbale.submission.Revision;
import org.verbale.submission.SectionKind;
import org.verbale.submission.Submission;
import org.verbale.submission.WordAllowance;
import org.verbale.typesetting.html.HtmlRenderer;

/** Makes a reply readable as it will stand in the report, in the language of the original. */
@RequestScoped
public class ReplyViews {
  private static final int UNDER_THE_STATE = 3;

  @Inject KnownStates states;
  @Inject Clock clock;

  /** The draft, dated as if it were received today. */
  public ReplyView draft(CallForViews call, Submission reply) {
    LocalDate today = clock.instant().atZone(call.deadline().zone()).toLocalDate();
    int words =
        WordAllowance.count(reply, SectionKind.ANSWER)
            + WordAllowance.count(reply, SectionKind.SUMMARY);
    return view(FrozenReply.of(reply), today, words);
  }

  /** What was frozen. */
  public ReplyView revision(Revision revision) {
    return view(revision.reply(), revision.receivedOn(), revision.words());
  }

  private ReplyView view(FrozenReply reply, LocalDate received, int words) {
    OfficialLanguage language = reply.originalLanguage();
    List<String> names =
        Stream.concat(Stream.of(reply.state()), reply.jointStates().stream())
            .map(code -> states.name(code, language))
            .toList();
    List<Block> blocks = blocks(reply);
    return new ReplyView(
        OriginalLanguages.join(names, language),
        language.code(),
        language.direction().htmlValue(),
        List.of(
            OriginalLanguages.bracket(List.of(language), language),
            DateFormats.bracketed(received, language)),
        reply.nilReply(),
        new RawString(new HtmlRenderer().renderBlocks(blocks, language, UNDER_THE_STATE)),
        blocks.isEmpty(),
        words);
  }

  /** A summary under its heading, then the answers one after the other. */
  private static List<Block> blocks(FrozenReply reply) {
    List<Block> blocks = new ArrayList<>();
    List<Block> summary = reply.blocks(SectionKind.SUMMARY);
    if (!summary.isEmpty()) {
      String heading = Phrases.of(reply.originalLanguage()).get("summary");
      blocks.add(
          new Section(null, Section.Role.SUMMARY, null, List.of(new Text(heading)), summary));
    }
    blocks.addAll(reply.blocks(SectionKind.ANSWER));
    return blocks;
  }
}
