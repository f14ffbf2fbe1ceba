package org.verbale.submission.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.verbale.document.word.WordFileRefused;
import org.verbale.document.word.WordLimits;
import org.verbale.web.BadInput;

/** Reads a Word file that somebody sent, and refuses it with words for people. */
public final class ReadWordFile {
  private static final String KEY = "submissionword.refused.";

  /** The largest file that is read costs some 150 MB while it is read; more of them wait. */
  private static final Semaphore TURNS = new Semaphore(2, true);

  private ReadWordFile() {}

  /**
   * @throws BadInput if the file is not a harmless Word file; the text says what to do
   */
  public static WordReading read(byte[] file) {
    TURNS.acquireUninterruptibly();
    try {
      return WordReader.read(file);
    } catch (WordFileRefused refused) {
      throw new BadInput(KEY + refused.reason());
    } finally {
      TURNS.release();
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
