package org.verbale.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Inline;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplySection;
import org.verbale.translation.memory.Memory;
import org.verbale.translation.memory.TranslatedBefore;
import org.verbale.web.NotFound;

/** Saves what a translator has written, paragraph by paragraph, in the original's structure. */
@ApplicationScoped
class SaveTranslation {
  @Inject TranslationTasks tasks;
  @Inject MemoryOfTranslations memories;
  @Inject TranslationLog log;
  @Inject Clock clock;

  /**
   * @param version the version on which the text was written
   * @param units the words of each paragraph of the original, in order; empty where not translated
   * @throws TranslationRefusal if it is signed off, or another text was saved meanwhile
   */
  @Transactional
  Translation save(long id, int version, List<List<Inline>> units, Actor who) {
    Translation task = tasks.findForChange(id).orElseThrow(SaveTranslation::notFound);
    TranslationState before = task.state();
    List<ReplySection> sections = TextUnits.rebuild(task.revision().sections(), units);
    task.save(version, sections, who, clock.instant());
    if (before != task.state()) {
      log.record("translation.begun", task);
    }
    tasks.flush();
    return task;
  }

  /**
   * Saves, and fills the paragraphs that are empty with what the very same words were translated
   * with before.
   *
   * @return how many were filled
   */
  @Transactional
  int saveAndRecall(long id, int version, List<List<Inline>> units, Actor who) {
    Translation task = tasks.findForChange(id).orElseThrow(SaveTranslation::notFound);
    Memory memory = memories.of(task);
    List<List<Inline>> originals = TextUnits.of(task.revision().sections());
    List<List<Inline>> filled = new ArrayList<>();
    int found = 0;
    for (int i = 0; i < originals.size(); i++) {
      List<Inline> words = i < units.size() ? units.get(i) : List.of();
      if (words.isEmpty()) {
        words =
            memory
                .recall(originals.get(i))
                .filter(TranslatedBefore::same)
                .map(TranslatedBefore::translation)
                .orElse(words);
        found += words.isEmpty() ? 0 : 1;
      }
      filled.add(words);
    }
    save(id, version, filled, who);
    return found;
  }

  static NotFound notFound() {
    return new NotFound("translation.notFound");
  }
}
