package org.verbale.document.word;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * One line of the archive's directory.
 *
 * @param name as written
 * @param method 0 stored, 8 deflated
 * @param crc CRC-32 of the unpacked bytes
 * @param packed size in the archive
 * @param size unpacked
 * @param offset of the local header
 */
record ArchiveEntry(
    String name, int flags, int method, long crc, long packed, long size, long offset) {

  /** Keeps the bytes of a name apart whatever they were meant to be; parts have ASCII names. */
  static final Charset NAMES = StandardCharsets.ISO_8859_1;

  private static final int ENCRYPTED = 1;

  boolean isEncrypted() {
    return (flags & ENCRYPTED) != 0;
  }

  boolean isFolder() {
    return name.endsWith("/");
  }

  /** Names that point out of the archive, or that mean something else to some system. */
  boolean isUnsafelyNamed() {
    if (name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0) {
      return true;
    }
    if (name.length() > 1 && name.charAt(1) == ':') {
      return true;
    }
    if (name.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
      return true;
    }
    for (String step : name.split("/", -1)) {
      if (step.equals("..") || step.equals(".")) {
        return true;
      }
    }
    return false;
  }
}
