package org.verbale.document.word;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.verbale.document.word.WordFileRefused.Reason;

/** What a file is by its bytes; its name and the sender's word about it count for nothing. */
final class FileKind {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ELF = {0x7F, 'E', 'L', 'F'};

  /** A reader of PDF looks for the head of the file within so many bytes. */
  private static final int PDF_HEAD = 1024;

  private FileKind() {}

  /** Refuses whatever does not begin as an archive, saying what it is if that can be told. */
  static void requireArchive(byte[] file) {
    if (file.length == 0) {
      throw new WordFileRefused(Reason.EMPTY, "no bytes");
    }
    if (beginsWith(file, OLE)) {
      throw new WordFileRefused(
          isEncryptedPackage(file) ? Reason.ENCRYPTED : Reason.OLD_WORD, "an OLE compound file");
    }
    if (contains(file, "%PDF-".getBytes(StandardCharsets.US_ASCII), PDF_HEAD)) {
      throw new WordFileRefused(Reason.PDF, "%PDF- within the first " + PDF_HEAD + " bytes");
    }
    if (!beginsWith(file, ZIP)) {
      throw new WordFileRefused(ofText(file), "does not begin as an archive");
    }
  }

  private static Reason ofText(byte[] file) {
    var head = new String(file, 0, Math.min(file.length, 64), StandardCharsets.ISO_8859_1);
    if (head.startsWith("MZ") || head.startsWith("#!") || beginsWith(file, ELF)) {
      return Reason.PROGRAM;
    }
    return head.toLowerCase(Locale.ROOT).startsWith("{\\rtf") ? Reason.OLD_WORD : Reason.NOT_WORD;
  }

  /** A document with a password is an OLE file whose directory names its content so. */
  private static boolean isEncryptedPackage(byte[] file) {
    return contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), file.length);
  }

  private static boolean beginsWith(byte[] file, byte[] mark) {
    return contains(file, mark, mark.length);
  }

  private static boolean contains(byte[] file, byte[] mark, int within) {
    int last = Math.min(within, file.length) - mark.length;
    for (int at = 0; at <= last; at++) {
      int same = 0;
      while (same < mark.length && file[at + same] == mark[same]) {
        same++;
      }
      if (same == mark.length) {
        return true;
      }
    }
    return false;
  }
}
