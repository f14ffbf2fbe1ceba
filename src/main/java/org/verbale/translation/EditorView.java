package org.verbale.translation;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallsForViews;
import org.verbale.submission.Revision;
import org.verbale.submission.Submission;
import org.verbale.typesetting.html.HtmlRenderer;
import org.verbale.web.PageLanguage;
import org.verbale.web.UserFacingException;

/** Gathers the page on which original and translation stand side by side. */
@RequestScoped
class EditorView {
  private static final int HEADING_LEVEL = 3;

  @Inject BoardView board;
  @Inject CallsForViews calls;
  @Inject PageLanguage language;

  /** The page as saved. */
  TranslationPages.Editor saved(Translation task) {
    return new TranslationPages.Editor(head(task), units(task, texts(task), false), null);
  }

  /** The page with what was typed and could not be saved, beside what is saved now. */
  TranslationPages.Editor kept(Translation task, List<String> typed, UserFacingException why) {
    return new TranslationPages.Editor(
        head(task),
        units(task, typed, true),
        new TranslationPages.Trouble(why.key(), why.arguments()));
  }

  private static List<String> texts(Translation task) {
    return TextUnits.of(task.sections()).stream().map(StructuredText::printParagraph).toList();
  }

  private List<TranslationPages.Unit> units(Translation task, List<String> texts, boolean compare) {
    List<List<Inline>> originals = TextUnits.of(task.revision().sections());
    List<String> saved = texts(task);
    List<TranslationPages.Unit> units = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      String text = i < texts.size() ? texts.get(i) : "";
      String other = compare && i < saved.size() && !same(saved.get(i), text) ? saved.get(i) : null;
      units.add(
          new TranslationPages.Unit(
              i + 1,
              html(originals.get(i), task.revision().originalLanguage()),
              text,
              other,
              problems(task, i + 1)));
    }
    return units;
  }

  private static boolean same(String saved, String typed) {
    return saved.equals(StructuredText.printParagraph(StructuredText.parseParagraph(typed)));
  }

  private static List<TranslationPages.Problem> problems(Translation task, int unit) {
    return task.mismatches().stream()
        .filter(found -> found.unit() == unit && found.kind() != Mismatch.Kind.MISSING)
        .map(
            found ->
                new TranslationPages.Problem(
                    "translation.mismatch." + found.kind(), found.expected(), found.found()))
        .toList();
  }

  private static RawString html(List<Inline> words, OfficialLanguage language) {
    return new RawString(
        new HtmlRenderer().renderBlocks(List.of(Paragraph.body(words)), language, HEADING_LEVEL));
  }

  private TranslationPages.Head head(Translation task) {
    Revision revision = task.revision();
    Submission reply = revision.submission();
    TranslationState state = task.state();
    OfficialLanguage from = revision.originalLanguage();
    boolean signed = state == TranslationState.SIGNED_OFF;
    return new TranslationPages.Head(
        task.id(),
        reply.callId(),
        calls.findById(reply.callId()).titleOrElse(language.current()),
        board.stateName(reply.stateCode()),
        revision.number(),
        board.name(from),
        from.code(),
        from.direction().htmlValue(),
        board.name(task.language()),
        task.language().code(),
        task.language().direction().htmlValue(),
        "translation.state." + state,
        signed,
        state == TranslationState.DRAFT,
        state == TranslationState.DRAFT || state == TranslationState.REVISED,
        signed,
        task.version(),
        task.missing(),
        task.units(),
        task.savedAt(),
        task.savedByName(),
        task.assignedTo().orElse(""),
        task.dueOn().map(LocalDate::toString).orElse(""));
  }
}
