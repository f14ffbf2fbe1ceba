package org.verbale.request.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.letter.BrokenTemplate;
import org.verbale.request.letter.LetterTemplate;

/**
 * Where the templates of the note verbale come from: the folder of the Office, or those that come
 * with the portal.
 */
final class NoteTemplateFiles {

  private static final String BUILT_IN = "/templates/notes-verbales/";

  private final Optional<Path> folder;

  NoteTemplateFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * The template of a language as its file is now.
   *
   * @throws BrokenTemplate if it is missing or cannot be read, with file, line and cause
   */
  LetterTemplate read(OfficialLanguage language) {
    var name = "note_" + language.code() + ".txt";
    return folder
        .map(in -> in.resolve(name))
        .map(file -> LetterTemplate.parse(file.toString(), text(file)))
        .orElseGet(() -> LetterTemplate.parse(name, builtIn(name)));
  }

  private static String text(Path file) {
    if (!Files.isReadable(file)) {
      throw BrokenTemplate.missing(file.toString());
    }
    try {
      return Files.readString(file).replace("\uFEFF", "");
    } catch (MalformedInputException e) {
      throw BrokenTemplate.notUtf8(file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("The template " + file + " cannot be read", e);
    }
  }

  private static String builtIn(String name) {
    try (var in = NoteTemplateFiles.class.getResourceAsStream(BUILT_IN + name)) {
      if (in == null) {
        throw BrokenTemplate.missing(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The template " + name + " cannot be read", e);
    }
  }
}
