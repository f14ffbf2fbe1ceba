package org.verbale.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallsForViews;
import org.verbale.submission.Revision;
import org.verbale.submission.Submission;
import org.verbale.translation.TranslationPages.Pasted;
import org.verbale.translation.machine.MachineTranslation;
import org.verbale.web.PageLanguage;
import org.verbale.web.UserFacingException;

/** Gathers the page on which original and translation stand side by side. */
@RequestScoped
class EditorView {
  @Inject BoardView board;
  @Inject UnitsView unitsView;
  @Inject CallsForViews calls;
  @Inject PageLanguage language;

  /** The page as saved. */
  TranslationPages.Editor saved(Translation task) {
    return page(task, UnitsView.texts(task), false, null, Pasted.NOTHING);
  }

  /** The page with what was typed and could not be saved, beside what is saved now. */
  TranslationPages.Editor kept(Translation task, List<String> typed, UserFacingException why) {
    return page(task, typed, true, why, Pasted.NOTHING);
  }

  /** The page as saved, with why something else could not be done. */
  TranslationPages.Editor refused(Translation task, UserFacingException why) {
    return page(task, UnitsView.texts(task), false, why, Pasted.NOTHING);
  }

  /** The page as saved, with a machine's text that could not be taken. */
  TranslationPages.Editor refused(Translation task, Pasted pasted, UserFacingException why) {
    return page(task, UnitsView.texts(task), false, why, pasted);
  }

  private TranslationPages.Editor page(
      Translation task,
      List<String> texts,
      boolean compare,
      UserFacingException why,
      Pasted pasted) {
    List<TranslationPages.Unit> units = unitsView.units(task, texts, compare);
    var trouble =
        why == null ? null : new TranslationPages.Trouble(why.key(), compare, why.arguments());
    return new TranslationPages.Editor(head(task), work(task, units), units, trouble, pasted);
  }

  private TranslationPages.Head head(Translation task) {
    Revision revision = task.revision();
    Submission reply = revision.submission();
    TranslationState state = task.state();
    OfficialLanguage from = revision.originalLanguage();
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
        state == TranslationState.SIGNED_OFF,
        state == TranslationState.DRAFT,
        state == TranslationState.REVISED,
        task.version(),
        task.missing(),
        task.units(),
        task.savedAt(),
        task.savedByName(),
        task.assignedTo().orElse(""),
        task.dueOn().map(LocalDate::toString).orElse(""));
  }

  private TranslationPages.Work work(Translation task, List<TranslationPages.Unit> units) {
    List<TranslationPages.Unit> empty =
        units.stream().filter(unit -> unit.text().isEmpty()).toList();
    return new TranslationPages.Work(
        next(task),
        task.translatedByName().orElse(null),
        task.revisedByName().orElse(null),
        task.revisedByItsTranslatorAlone(),
        task.signedOffByName().orElse(null),
        empty.isEmpty() ? 0 : empty.getFirst().number(),
        (int) empty.stream().filter(unit -> unit.before() != null && unit.before().same()).count(),
        unitsView.machine(task).map(MachineTranslation::madeWith).orElse(null),
        (int) units.stream().filter(TranslationPages.Unit::asTheMachine).count());
  }

  private static String next(Translation task) {
    return "translation.next."
        + switch (task.state()) {
          case TO_DO -> "translate";
          case DRAFT -> task.mismatches().isEmpty() ? "revise" : "complete";
          case REVISED -> "signOff";
          case SIGNED_OFF -> "nothing";
        };
  }
}
