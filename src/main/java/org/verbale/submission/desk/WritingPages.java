package org.verbale.submission.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.editor.EditorJson;
import org.verbale.document.text.PlainText;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;
import org.verbale.request.OverLimitPolicy;
import org.verbale.submission.Replies;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionSection;
import org.verbale.submission.history.SequenceDiff;
import org.verbale.submission.presence.Presence;
import org.verbale.submission.view.PieceHtml;
import org.verbale.submission.view.SectionTitles;
import org.verbale.submission.word.ImportedText;
import org.verbale.web.NotFound;
import org.verbale.web.UserFacingException;

/** Gathers what the page where a section is written shows. */
@RequestScoped
class WritingPages {
  private static final Duration RECENTLY = Duration.ofMinutes(10);

  @Inject DeskPerson desk;
  @Inject TaskPages pages;
  @Inject SectionTitles titles;
  @Inject Presence presence;
  @Inject Replies replies;
  @Inject Clock clock;

  /** The section as it is stored. */
  WritingPage page(Submission reply, int position) {
    SubmissionSection section = section(reply, position);
    OfficialLanguage original = reply.originalLanguage();
    String text = StructuredText.print(section.blocks(), original);
    String nodes = EditorJson.write(section.blocks());
    return page(reply, section, field(reply, section, text, nodes, section.version()), null);
  }

  /** What was sent and could not be saved, to be sent again. */
  WritingPage kept(Submission reply, int position, WrittenForm form, UserFacingException why) {
    SubmissionSection section = section(reply, position);
    String text = form.asText(reply.originalLanguage());
    return page(
        reply,
        section,
        field(reply, section, text, form.asNodes(), form.version),
        new WritingPage.Trouble(why.key(), why.arguments()));
  }

  private WritingPage page(
      Submission reply,
      SubmissionSection section,
      WritingPage.Field field,
      WritingPage.Trouble trouble) {
    CallForViews call = replies.call(reply.callId());
    int position = section.position();
    return new WritingPage(
        pages.head(call),
        desk.stateCode(),
        pages.task(call, reply, section),
        pages.wordsElsewhere(reply, section),
        call.overLimitPolicy() == OverLimitPolicy.REFUSE,
        field,
        trouble,
        colleague(section),
        presence.others(reply, position, desk.actor()),
        position < reply.sections().size() ? position + 1 : null);
  }

  private WritingPage.Field field(
      Submission reply, SubmissionSection section, String text, String nodes, int version) {
    OfficialLanguage original = reply.originalLanguage();
    var seems = LanguageOfText.unless(original, PlainText.of(section.blocks()));
    return new WritingPage.Field(
        text,
        nodes,
        version,
        original,
        pages.nameOf(original),
        seems.map(OfficialLanguage::code).orElse(null),
        seems.map(pages::nameOf).orElse(null));
  }

  /**
   * Both texts, where a colleague has saved another one meanwhile.
   *
   * @param fromEditor whether mine came from the editor, which loses nothing of a text
   */
  ConflictPage conflict(
      Submission reply, SubmissionSection saved, List<Block> mine, boolean fromEditor) {
    OfficialLanguage original = reply.originalLanguage();
    ParagraphMerge merge =
        fromEditor
            ? ParagraphMerge.of(saved.blocks(), mine)
            : ParagraphMerge.ofTyped(saved.blocks(), mine, original);
    CallForViews call = replies.call(reply.callId());
    return new ConflictPage(
        pages.head(call),
        desk.stateCode(),
        saved.position(),
        titles.of(call, saved),
        original,
        saved.version(),
        side(merge, SequenceDiff.Where.ONLY_AFTER, original),
        saved.savedByName(),
        saved.savedAt(),
        side(merge, SequenceDiff.Where.ONLY_BEFORE, original),
        ImportedText.of(merge.merged(), original),
        EditorJson.write(merge.merged()));
  }

  /** One of both texts: all but what only the other one has. */
  private static List<ConflictPage.Piece> side(
      ParagraphMerge merge, SequenceDiff.Where other, OfficialLanguage original) {
    return merge.pieces().stream()
        .filter(piece -> piece.where() != other)
        .map(
            piece ->
                new ConflictPage.Piece(
                    piece.where() != SequenceDiff.Where.BOTH,
                    PieceHtml.of(piece.value(), original)))
        .toList();
  }

  /** Somebody else who saved this section within the last minutes. */
  private String colleague(SubmissionSection section) {
    boolean recent =
        section.savedAt() != null
            && section.savedAt().isAfter(clock.instant().minus(RECENTLY))
            && !section.savedBy().equals(desk.actor().subject());
    return recent ? section.savedByName() : null;
  }

  SubmissionSection section(Submission reply, int position) {
    return reply.sections().stream()
        .filter(section -> section.position() == position)
        .findFirst()
        .orElseThrow(() -> new NotFound("submission.notFound.section"));
  }
}
