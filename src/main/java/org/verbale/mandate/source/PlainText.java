package org.verbale.mandate.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.verbale.mandate.source.UnreadableDocument.Reason;

/** Decodes plain text: by its byte order mark, as UTF-8 if it is that, else by likelihood. */
final class PlainText {
  private static final Charset LATIN = Charset.forName("windows-1252");
  // The encodings in which old files of the six languages are met; others are wrong guesses.
  private static final Set<String> KNOWN =
      Set.of(
          "windows-1252",
          "windows-1251",
          "windows-1256",
          "KOI8-R",
          "ISO-8859-5",
          "ISO-8859-6",
          "GB18030",
          "Big5");
  private static final int SAMPLE = 64 << 10;

  private PlainText() {}

  static String of(byte[] bytes) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return withoutMark(new String(bytes, marked));
    }
    if (looksLikeUtf16(bytes)) {
      Charset order = bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      return new String(bytes, order);
    }
    if (isBinary(bytes)) {
      throw new UnreadableDocument(Reason.UNKNOWN_KIND);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, likeliest(bytes));
    }
  }

  private static Charset byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Line ends and spaces of UTF-16 have a zero byte each, always on the same side. */
  private static boolean looksLikeUtf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    int most = Math.max(even, odd);
    return most > length / 50 && Math.min(even, odd) * 20 < most;
  }

  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0 || b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B) {
        controls++;
      }
    }
    return controls * 100 > length;
  }

  private static Charset likeliest(byte[] bytes) {
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    boolean known = match != null && KNOWN.contains(match.getName());
    return known ? Charset.forName(match.getName()) : LATIN;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
