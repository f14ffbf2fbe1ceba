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
      boolean overdue) {}

  /** Side by side. */
  @CheckedTemplate(basePath = "translation")
  record Editor(Head head, List<Unit> units, Trouble trouble) implements TemplateInstance {}

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
      boolean mayReopen,
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
   * @param saved what somebody else has saved meanwhile, if that differs from what was typed
   * @param problems keys of what does not match the original
   */
  record Unit(int number, RawString original, String text, String saved, List<Problem> problems) {}

  /** A place where the translation departs from the original. */
  record Problem(String key, int expected, int found) {}

  /** Why it could not be saved. */
  record Trouble(String key, Object[] arguments) {}
}
