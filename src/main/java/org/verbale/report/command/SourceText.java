package org.verbale.report.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.verbale.mandate.source.DocumentText;
import org.verbale.mandate.source.UnreadableDocument;
import org.verbale.report.command.ReportMain.CannotMake;

/** The text of a file that holds a report. */
final class SourceText {

  /** Above this a file is refused before it is read, in bytes. */
  private static final long LARGEST = 10L << 20;

  private SourceText() {}

  static String of(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new CannotMake(file + " is a folder: name a file.");
      }
      if (Files.size(file) > LARGEST) {
        throw new CannotMake(file + " is larger than 10 MB: no report is.");
      }
      return text(file, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new CannotMake(file + " is not there: IN names the file to read.");
    } catch (IOException e) {
      throw new CannotMake(file + " could not be read (" + e.getMessage() + ").");
    }
  }

  private static String text(Path file, byte[] bytes) {
    try {
      return DocumentText.of(bytes);
    } catch (UnreadableDocument e) {
      throw new CannotMake(
          e.reason() == UnreadableDocument.Reason.EMPTY
              ? file + " holds no text."
              : file
                  + " gives no text ("
                  + e.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                  + "): give UTF-8 text, an open PDF or a Word file.");
    }
  }
}
