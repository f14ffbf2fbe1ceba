package org.verbale.submission.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a scan is, told from its first bytes and never from its name. */
public final class FileTypes {
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private FileTypes() {}

  /** The media type of a PDF, PNG or JPEG; nothing for all else. */
  public static Optional<String> of(byte[] content) {
    if (startsWith(content, PDF)) {
      return Optional.of("application/pdf");
    }
    if (startsWith(content, PNG)) {
      return Optional.of("image/png");
    }
    return startsWith(content, JPEG) ? Optional.of("image/jpeg") : Optional.empty();
  }

  private static boolean startsWith(byte[] content, byte[] mark) {
    return content.length > mark.length
        && java.util.Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }
}
