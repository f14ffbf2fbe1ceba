package org.verbale.mission.directory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a file: UTF-8 with or without its mark, UTF-16 with its mark, else the
 * Windows-1252 in which spreadsheets of Western Europe save.
 *
 * @param charset in which it was read, for people
 */
record CsvText(String text, String charset) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';

  static CsvText of(byte[] file) throws UnreadableTable {
    var read =
        marked(file)
            .or(() -> read(file, StandardCharsets.UTF_8))
            .or(() -> read(file, WINDOWS))
            .filter(found -> found.text.chars().noneMatch(CsvText::isNoText))
            .orElseThrow(
                () -> new UnreadableTable(ImportError.of(0, "", "directory.error.notText")));
    if (read.text.isBlank()) {
      throw new UnreadableTable(ImportError.of(0, "", "directory.error.empty"));
    }
    return read;
  }

  private static Optional<CsvText> marked(byte[] file) {
    if (file.length < 2) {
      return Optional.empty();
    }
    int first = (file[0] & 0xFF) << 8 | file[1] & 0xFF;
    return switch (first) {
      case 0xFEFF -> read(file, StandardCharsets.UTF_16BE);
      case 0xFFFE -> read(file, StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  private static Optional<CsvText> read(byte[] file, Charset charset) {
    try {
      var text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString();
      var unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
      return Optional.of(new CsvText(unmarked, charset.displayName()));
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static boolean isNoText(int character) {
    return character < ' ' && character != '\t' && character != '\n' && character != '\r';
  }
}
