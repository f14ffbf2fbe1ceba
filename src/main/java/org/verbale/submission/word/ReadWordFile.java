package org.verbale.submission.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.verbale.document.word.WordFileRefused;
import org.verbale.document.word.WordLimits;
import org.verbale.web.BadInput;

/** Reads a Word file that somebody sent, and refuses it with words for people. */
public final class ReadWordFile {
  private static final String KEY = "submissionword.refused.";

  private ReadWordFile() {}

  /**
   * @throws BadInput if the file is not a harmless Word file; the text says what to do
   */
  public static WordReading read(byte[] file) {
    try {
      return WordReader.read(file);
    } catch (WordFileRefused refused) {
      throw new BadInput(KEY + refused.reason());
    }
  }

  /**
   * Reads an uploaded file, of which no more than the bound comes into memory.
   *
   * @param file null where the form brought none
   */
  public static WordReading read(Path file) {
    if (file == null) {
      return read(new byte[0]);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in.readNBytes(WordLimits.STANDARD.fileBytes() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException("The uploaded file cannot be read", e);
    }
  }
}
