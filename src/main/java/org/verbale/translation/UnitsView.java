package org.verbale.translation;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.text.PlainText;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;
import org.verbale.translation.machine.MachineTranslation;
import org.verbale.translation.machine.MachineTranslations;
import org.verbale.translation.memory.Memory;
import org.verbale.translation.memory.TranslatedBefore;
import org.verbale.typesetting.html.HtmlRenderer;

/** Gathers what stands beside each paragraph of an original. */
@RequestScoped
class UnitsView {
  private static final int HEADING_LEVEL = 3;

  @Inject BoardView board;
  @Inject MemoryOfTranslations memories;
  @Inject MachineTranslations machines;

  /**
   * @param texts what stands in the fields
   * @param compare whether to show what is saved where it differs
   */
  List<TranslationPages.Unit> units(Translation task, List<String> texts, boolean compare) {
    List<List<Inline>> originals = TextUnits.of(task.revision().sections());
    List<String> saved = texts(task);
    List<String> machine = machine(task).map(MachineTranslation::units).orElse(List.of());
    Memory memory = task.missing() > 0 ? memories.of(task) : new Memory();
    List<TranslationPages.Unit> units = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      List<Inline> original = originals.get(i);
      String text = at(texts, i);
      String made = at(machine, i);
      units.add(
          new TranslationPages.Unit(
              i + 1,
              html(original, task.revision().originalLanguage()),
              notation(original),
              text,
              compare && !same(at(saved, i), text) ? at(saved, i) : null,
              problems(task, i + 1, original, text),
              text.isEmpty() ? memory.recall(original).map(this::before).orElse(null) : null,
              made.isEmpty() ? null : made,
              !made.isEmpty() && same(made, text)));
    }
    return units;
  }

  /** What is saved, as it would be typed. */
  static List<String> texts(Translation task) {
    return TextUnits.of(task.sections()).stream().map(StructuredText::printParagraph).toList();
  }

  Optional<MachineTranslation> machine(Translation task) {
    return machines.findByIdOptional(task.id());
  }

  private static String at(List<String> texts, int index) {
    return index < texts.size() ? texts.get(index) : "";
  }

  private static boolean same(String one, String other) {
    return one.equals(other)
        || StructuredText.parseParagraph(one).equals(StructuredText.parseParagraph(other));
  }

  private static String notation(List<Inline> original) {
    String typed = StructuredText.printParagraph(original);
    return typed.equals(plain(original)) ? null : typed;
  }

  private static String plain(List<Inline> content) {
    return PlainText.of(List.of(Paragraph.body(content)));
  }

  private static List<TranslationPages.Problem> problems(
      Translation task, int unit, List<Inline> original, String text) {
    List<TranslationPages.Problem> problems = new ArrayList<>();
    for (Mismatch found : task.mismatches()) {
      if (found.unit() == unit && found.kind() != Mismatch.Kind.MISSING) {
        String key = "translation.mismatch." + found.kind();
        problems.add(new TranslationPages.Problem(key, true, found.expected(), found.found()));
      }
    }
    if (!text.isEmpty()) {
      String translated = plain(StructuredText.parseParagraph(text));
      add(problems, "translation.numbers.missing", Numbers.missing(plain(original), translated));
      add(problems, "translation.numbers.added", Numbers.missing(translated, plain(original)));
    }
    return problems;
  }

  private static void add(
      List<TranslationPages.Problem> problems, String key, List<String> numbers) {
    if (!numbers.isEmpty()) {
      problems.add(new TranslationPages.Problem(key, false, String.join(" · ", numbers)));
    }
  }

  private TranslationPages.Before before(TranslatedBefore known) {
    return new TranslationPages.Before(
        board.stateName(known.where()),
        known.same(),
        plain(known.original()),
        StructuredText.printParagraph(known.translation()));
  }

  private static RawString html(List<Inline> words, OfficialLanguage language) {
    return new RawString(
        new HtmlRenderer().renderBlocks(List.of(Paragraph.body(words)), language, HEADING_LEVEL));
  }
}
