package org.verbale.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.verbale.report.ReportMain.CannotMake;
import org.verbale.report.reading.PdfText;

/** The text of a file that holds a report. */
final class SourceText {

  /** Above this a file is refused before it is read, in bytes. */
  private static final long LARGEST = 64L << 20;

  private SourceText() {}

  static String of(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new CannotMake(file + " is a folder: name a file.");
      }
      if (Files.size(file) > LARGEST) {
        throw new CannotMake(file + " is larger than 64 MB: no report is.");
      }
      return text(file, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new CannotMake(file + " is not there: IN names the file to read.");
    } catch (IOException e) {
      throw new CannotMake(file + " could not be read (" + e.getMessage() + ").");
    }
  }

  private static String text(Path file, byte[] bytes) throws IOException {
    if (isPdf(bytes)) {
      return PdfText.of(bytes);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new CannotMake(file + " is neither a PDF nor text in UTF-8.");
    }
  }

  private static boolean isPdf(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1)
        .equals("%PDF-");
  }
}
