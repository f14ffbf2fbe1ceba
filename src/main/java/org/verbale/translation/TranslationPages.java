package org.verbale.translation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The pages of the translator's desk: templates/translation. */
final class TranslationPages {
  private TranslationPages() {}

  /** The calls that have accepted replies. */
  @CheckedTemplate(basePath = "translation")
  record CallChoice(List<CallLine> calls) implements TemplateInstance {}

  /** A call and how much of its translation is done. */
  record CallLine(long id, String title, int replies, int signedOff, int tasks) {}

  /** States × languages. */
  @CheckedTemplate(basePath = "translation")
  record Board(long callId, String title, List<Column> columns, List<Row> rows)
      implements TemplateInstance {}

  /** A language, and how many of its tasks are signed off. */
  record Column(String code, String name, int done, int all) {}

  /** A reply. */
  record Row(String stateName, String original, int words, List<Cell> cells) {}

  /**
   * The translation of a reply into a language.
   *
   * @param taskId null where the language is that of the original, or there is nothing to translate
   * @param readByItsTranslatorAlone whether it is revised, but by nobody else
   */
  record Cell(
      String languageName,
      Long taskId,
      String stateKey,
      String tone,
      int missing,
      int units,
      String assignedTo,
      LocalDate due,
      boolean overdue,
      boolean readByItsTranslatorAlone) {}

  /** Side by side. */
  @CheckedTemplate(basePath = "translation")
  record Editor(Head head, Work work, List<Unit> units, Trouble trouble, Pasted pasted)
      implements TemplateInstance {}

  /** What was pasted as a machine's text and could not be taken; empty otherwise. */
  record Pasted(String madeWith, String text) {
    static final Pasted NOTHING = new Pasted("", "");

    public boolean isOpen() {
      return !text.isEmpty();
    }
  }

  /**
   * Who has done what, and what is left.
   *
   * @param next key of what is to be done next
   * @param firstEmpty number of the first paragraph that is empty; 0 if none is
   * @param recallable how many empty paragraphs were translated before, word for word
   * @param machine what made the text of the machine; null if there is none
   * @param asTheMachine how many paragraphs stand as the machine wrote them
   */
  record Work(
      String next,
      String translatedBy,
      String revisedBy,
      boolean readByItsTranslatorAlone,
      String signedOffBy,
      int firstEmpty,
      int recallable,
      String machine,
      int asTheMachine) {}

  /** What stands above the editor. */
  record Head(
      long taskId,
      long callId,
      String callTitle,
      String stateName,
      int revision,
      String fromName,
      String fromCode,
      String fromDir,
      String toName,
      String toCode,
      String toDir,
      String stateKey,
      boolean readOnly,
      boolean mayRevise,
      boolean maySignOff,
      int version,
      int missing,
      int total,
      Instant savedAt,
      String savedBy,
      String assignedTo,
      String due) {}

  /**
   * One paragraph of the original and its translation.
   *
   * @param notation the original as it would be typed, where it has more than words: notes, links,
   *     emphasis; null elsewhere
   * @param saved what somebody else has saved meanwhile, if that differs from what was typed
   * @param problems what does not match the original
   * @param before how it, or the like of it, was translated before; null if nothing is known
   * @param machine what a machine made of it; null if nothing
   */
  record Unit(
      int number,
      RawString original,
      String notation,
      String text,
      String saved,
      List<Problem> problems,
      Before before,
      String machine,
      boolean asTheMachine) {}

  /** A paragraph that was translated before, shown while there is nothing else. */
  record Before(String stateName, boolean same, String original, String translation) {}

  /**
   * A place where the translation departs from the original.
   *
   * @param grave whether it keeps the translation from being revised
   */
  record Problem(String key, boolean grave, Object... arguments) {}

  /**
   * Why it could not be done.
   *
   * @param kept whether what was typed is in the fields and not saved
   */
  record Trouble(String key, boolean kept, Object[] arguments) {}
}
