package org.verbale.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.verbale.document.Inline;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplySection;
import org.verbale.web.NotFound;

/** Saves what a translator has written, paragraph by paragraph, in the original's structure. */
@ApplicationScoped
class SaveTranslation {
  @Inject TranslationTasks tasks;
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

  static NotFound notFound() {
    return new NotFound("translation.notFound");
  }
}
