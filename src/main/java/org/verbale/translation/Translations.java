package org.verbale.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.ReplySection;
import org.verbale.submission.Revision;
import org.verbale.submission.SectionKind;

/**
 * What the report asks: the text of a reply in a language, and what is missing. A language is never
 * answered with another. Needs a transaction or a session.
 */
@ApplicationScoped
public class Translations {
  @Inject TranslationTasks tasks;

  /**
   * The text of a revision in a language: the original itself, or its translation once signed off;
   * nothing while there is none.
   */
  public Optional<List<ReplySection>> text(Revision revision, OfficialLanguage language) {
    return revision.originalLanguage() == language || TextUnits.of(revision.sections()).isEmpty()
        ? Optional.of(revision.sections())
        : tasks
            .find(revision.id(), language)
            .filter(task -> task.state() == TranslationState.SIGNED_OFF)
            .map(Translation::sections);
  }

  /** The answers alone, one after the other, as {@link Revision#blocks()} has the original. */
  public Optional<List<Block>> blocks(Revision revision, OfficialLanguage language) {
    return text(revision, language)
        .map(
            sections ->
                sections.stream()
                    .filter(section -> section.kind() == SectionKind.ANSWER)
                    .flatMap(section -> section.blocks().stream())
                    .toList());
  }

  /** The task of translating a revision into a language, in whatever state. */
  public Optional<Translation> task(Revision revision, OfficialLanguage language) {
    return tasks.find(revision.id(), language);
  }

  /** By language, those of the revisions whose text is not there; empty where all are. */
  public Map<OfficialLanguage, List<Revision>> missing(Collection<Revision> revisions) {
    Map<OfficialLanguage, List<Revision>> missing = new EnumMap<>(OfficialLanguage.class);
    for (OfficialLanguage language : OfficialLanguage.values()) {
      missing.put(
          language,
          revisions.stream().filter(revision -> text(revision, language).isEmpty()).toList());
    }
    return missing;
  }
}
