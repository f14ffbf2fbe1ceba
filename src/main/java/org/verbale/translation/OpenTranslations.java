package org.verbale.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.ReplyAccepted;
import org.verbale.submission.Revision;

/**
 * Opens a task for each of the other five languages as soon as a reply is accepted, in the same
 * transaction. Of a new revision only the paragraphs that changed are open.
 */
@ApplicationScoped
public class OpenTranslations {
  @Inject TranslationTasks tasks;
  @Inject TranslationLog log;

  void open(@Observes ReplyAccepted accepted) {
    openFor(accepted.revision());
  }

  /** Those that an accepted revision has not yet; needs a transaction. */
  public void openFor(Revision revision) {
    if (TextUnits.of(revision.sections()).isEmpty()) {
      return;
    }
    for (OfficialLanguage language : OfficialLanguage.values()) {
      if (language != revision.originalLanguage()
          && tasks.find(revision.id(), language).isEmpty()) {
        Translation task =
            tasks
                .before(revision, language)
                .map(earlier -> Translation.following(earlier, revision))
                .orElseGet(() -> Translation.toDo(revision, language));
        tasks.persist(task);
        log.record("translation.opened", task);
      }
    }
  }
}
