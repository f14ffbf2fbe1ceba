package org.verbale.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.verbale.submission.Actor;

/** Takes a translation to its next state, or back; assigns it. */
@ApplicationScoped
class AdvanceTranslation {
  @Inject TranslationTasks tasks;
  @Inject TranslationLog log;
  @Inject Clock clock;

  /** What can be done with a translation as a whole. */
  enum Step {
    REVISE,
    SIGN_OFF,
    REOPEN
  }

  /**
   * @throws TranslationRefusal if the step does not exist in the state that it has reached, or the
   *     translation is not whole
   */
  @Transactional
  void take(long id, Step step, Actor who) {
    Translation task = tasks.findForChange(id).orElseThrow(SaveTranslation::notFound);
    switch (step) {
      case REVISE -> task.markRevised(who);
      case SIGN_OFF -> task.signOff(who, clock.instant());
      case REOPEN -> task.reopen();
    }
    log.record(
        switch (step) {
          case REVISE -> "translation.revised";
          case SIGN_OFF -> "translation.signed-off";
          case REOPEN -> "translation.reopened";
        },
        task);
  }

  /**
   * @param translator who is to do it; blank for nobody
   * @param due by when; null for no date
   */
  @Transactional
  void assign(long id, String translator, LocalDate due) {
    Translation task = tasks.findForChange(id).orElseThrow(SaveTranslation::notFound);
    task.assign(translator, due);
    log.record("translation.assigned", task);
  }
}
