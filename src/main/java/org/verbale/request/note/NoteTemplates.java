package org.verbale.request.note;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.RequestConfig;
import org.verbale.request.letter.BrokenTemplate;
import org.verbale.request.letter.Letter;
import org.verbale.request.letter.LetterTemplate;

/**
 * The templates of the note verbale, one a language. All are read and tried out when the portal
 * starts, so that a mistake shows before the day of the issue.
 */
@ApplicationScoped
@Startup
public class NoteTemplates {

  private static final Logger LOG = Logger.getLogger(NoteTemplates.class);

  private final Optional<Path> folder;
  private final NoteTemplateFiles files;
  private final Map<OfficialLanguage, LetterTemplate> templates =
      new EnumMap<>(OfficialLanguage.class);

  NoteTemplates(RequestConfig config) {
    folder = config.noteTemplates();
    files = new NoteTemplateFiles(folder);
  }

  /**
   * Reads the templates and fills each in with a note that has everything and one that has nothing
   * optional.
   *
   * @throws BrokenTemplate with file, line and cause
   */
  @PostConstruct
  void readAndTryOut() {
    try {
      for (var language : OfficialLanguage.values()) {
        templates.put(language, tryOut(language));
      }
    } catch (BrokenTemplate e) {
      // On a line of its own: what follows is how the server reports that it does not start.
      LOG.fatal(e.getMessage());
      throw e;
    }
    folder.ifPresent(
        in -> LOG.infof("The notes verbales are written from the templates in %s", in));
  }

  /** The folder in which the Office keeps its templates; nothing if it uses those of the portal. */
  public Optional<Path> folder() {
    return folder;
  }

  /**
   * The template of a language as its file is now, whether or not the portal has been started
   * since.
   *
   * @throws BrokenTemplate with file, line and cause
   */
  LetterTemplate tryOut(OfficialLanguage language) {
    var template = files.read(language);
    SampleNote.all(language).forEach(note -> template.fill(language, note.in(language)));
    return template;
  }

  /** Whether the file of a language has been changed since the portal started. */
  public boolean isChangedSinceStart(OfficialLanguage language) {
    return !templates.get(language).says(files.read(language));
  }

  /** The letter of a note in one language. */
  Letter fill(NoteValues note, OfficialLanguage language) {
    return templates.get(language).fill(language, note.in(language));
  }
}
