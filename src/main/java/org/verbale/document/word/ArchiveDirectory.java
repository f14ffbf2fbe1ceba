package org.verbale.document.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.verbale.document.word.WordFileRefused.Reason;

/**
 * Reads the directory of a ZIP archive that lies in memory, and nothing else of it (PKWARE
 * APPNOTE.TXT, 4.3). The directory must end where the file ends and count what it holds, so that no
 * two readers can see two different archives in the same bytes.
 */
final class ArchiveDirectory {
  private static final int END_MARK = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 1024;
  private static final long IN_ZIP64_FIELD = 0xFFFFFFFFL;

  /** The ZIP64 end record and its locator may stand between the directory and its end. */
  private static final int ZIP64_END = 56 + 20;

  /**
   * What the directory says.
   *
   * @param start where it begins: behind the last entry
   */
  record Listing(List<ArchiveEntry> entries, long start) {}

  private final ByteBuffer file;
  private final int end;

  private ArchiveDirectory(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.end = findEnd();
  }

  /** The entries in the order of the directory; refuses before reading one where it is too long. */
  static Listing read(byte[] bytes, WordLimits limits) {
    try {
      return new ArchiveDirectory(bytes).listing(limits);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new WordFileRefused(Reason.DAMAGED, "a broken directory", e);
    }
  }

  private int findEnd() {
    int last = file.limit() - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (file.getInt(at) == END_MARK && unsignedShort(at + 20) == last - at) {
        return at;
      }
    }
    throw new WordFileRefused(Reason.DAMAGED, "no end of the directory at the end of the file");
  }

  private Listing listing(WordLimits limits) {
    int count = unsignedShort(end + 10);
    if (count > limits.entries()) {
      // 65535 also stands for "more than fit here".
      throw new WordFileRefused(Reason.TOO_MANY_PARTS, count + " entries");
    }
    long size = unsignedInt(end + 12);
    long start = unsignedInt(end + 16);
    if (start + size > end || start + size < end - ZIP64_END) {
      throw new WordFileRefused(Reason.DAMAGED, "a directory that is not at its place");
    }
    var entries = new ArrayList<ArchiveEntry>(count);
    int at = (int) start;
    while (entries.size() < count) {
      entries.add(entry(at));
      at += ENTRY_LENGTH + tailLength(at);
    }
    if (at != start + size) {
      throw new WordFileRefused(Reason.DAMAGED, "a directory that miscounts itself");
    }
    return new Listing(entries, start);
  }

  private int tailLength(int at) {
    return unsignedShort(at + 28) + unsignedShort(at + 30) + unsignedShort(at + 32);
  }

  private ArchiveEntry entry(int at) {
    if (file.getInt(at) != ENTRY_MARK) {
      throw new WordFileRefused(Reason.DAMAGED, "no entry where the directory counts one");
    }
    int nameLength = unsignedShort(at + 28);
    var name = new String(file.array(), at + ENTRY_LENGTH, nameLength, ArchiveEntry.NAMES);
    var wide = new Zip64Field(at + ENTRY_LENGTH + nameLength, unsignedShort(at + 30));
    long size = wide.orWide(unsignedInt(at + 24));
    long packed = wide.orWide(unsignedInt(at + 20));
    long offset = wide.orWide(unsignedInt(at + 42));
    return new ArchiveEntry(
        name,
        unsignedShort(at + 8),
        unsignedShort(at + 10),
        unsignedInt(at + 16),
        packed,
        size,
        offset);
  }

  private int unsignedShort(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }

  private long unsignedInt(int at) {
    return Integer.toUnsignedLong(file.getInt(at));
  }

  /** Writers that do not know a size in advance give it in this field, small files included. */
  private final class Zip64Field {
    private int next = -1;

    Zip64Field(int extraAt, int extraLength) {
      int at = extraAt;
      while (at + 4 <= extraAt + extraLength) {
        if (unsignedShort(at) == 1) {
          next = at + 4;
          return;
        }
        at += 4 + unsignedShort(at + 2);
      }
    }

    long orWide(long value) {
      if (value != IN_ZIP64_FIELD || next < 0) {
        return value;
      }
      long wide = file.getLong(next);
      next += 8;
      if (wide < 0) {
        throw new WordFileRefused(Reason.BOMB, "a size beyond all measure");
      }
      return wide;
    }
  }
}
