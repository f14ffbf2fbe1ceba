package org.verbale.request.note;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
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
class NoteTemplates {

  private final RequestConfig config;
  private final Map<OfficialLanguage, LetterTemplate> templates =
      new EnumMap<>(OfficialLanguage.class);

  NoteTemplates(RequestConfig config) {
    this.config = config;
  }

  /**
   * Reads the templates and fills each in with a note that has everything and one that has nothing
   * optional.
   *
   * @throws BrokenTemplate with file, line and cause
   */
  @PostConstruct
  void readAndTryOut() {
    for (var language : OfficialLanguage.values()) {
      var name = "note_" + language.code() + ".txt";
      templates.put(language, LetterTemplate.parse(name, read(name)));
      SampleNote.all(language).forEach(note -> fill(note, language));
    }
  }

  /** The letter of a note in one language. */
  Letter fill(NoteValues note, OfficialLanguage language) {
    return templates.get(language).fill(language, note.in(language));
  }

  private String read(String name) {
    try {
      if (config.noteTemplates().isPresent()) {
        var file = config.noteTemplates().get().resolve(name);
        if (!Files.isReadable(file)) {
          throw BrokenTemplate.missing(file.toString());
        }
        return Files.readString(file);
      }
      try (var in = NoteTemplates.class.getResourceAsStream("/templates/notes-verbales/" + name)) {
        if (in == null) {
          throw BrokenTemplate.missing(name);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The template " + name + " cannot be read", e);
    }
  }
}
