package org.verbale.document.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.verbale.document.word.WordFileRefused.Reason;

/** Unpacks one entry into exactly the room that the directory promised for it, never more. */
final class EntryUnpacker {
  private static final int LOCAL_MARK = 0x04034b50;
  private static final int LOCAL_HEADER = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] file;
  private final WordLimits limits;

  EntryUnpacker(byte[] file, WordLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** Where the bytes of an entry begin: behind its local header, whose name must be the same. */
  static long dataStart(byte[] file, ArchiveEntry entry) {
    var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int at = (int) entry.offset();
    if (buffer.getInt(at) != LOCAL_MARK) {
      throw new WordFileRefused(Reason.DAMAGED, "no entry where the directory points");
    }
    int nameLength = Short.toUnsignedInt(buffer.getShort(at + 26));
    int extraLength = Short.toUnsignedInt(buffer.getShort(at + 28));
    int nameEnd = at + LOCAL_HEADER + nameLength;
    var name = Arrays.copyOfRange(file, at + LOCAL_HEADER, Math.min(nameEnd, file.length));
    if (!Arrays.equals(name, entry.name().getBytes(ArchiveEntry.NAMES))) {
      throw new WordFileRefused(Reason.DAMAGED, "an entry with two names");
    }
    return (long) nameEnd + extraLength;
  }

  byte[] unpack(ArchiveEntry entry) {
    if (entry.size() > limits.xmlBytes()) {
      throw new WordFileRefused(Reason.BOMB, "a part of " + entry.size() + " bytes");
    }
    int start = (int) dataStart(file, entry);
    if (start + entry.packed() > file.length) {
      throw new WordFileRefused(Reason.DAMAGED, "an entry beyond the end");
    }
    var bytes =
        switch (entry.method()) {
          case STORED -> stored(entry, start);
          case DEFLATED -> inflated(entry, start);
          default -> throw new WordFileRefused(Reason.DAMAGED, "an unknown way of packing");
        };
    var crc = new CRC32();
    crc.update(bytes);
    if (crc.getValue() != entry.crc()) {
      throw new WordFileRefused(Reason.DAMAGED, "a wrong checksum");
    }
    return bytes;
  }

  private byte[] stored(ArchiveEntry entry, int start) {
    if (entry.size() != entry.packed()) {
      throw new WordFileRefused(Reason.DAMAGED, "a stored entry of two sizes");
    }
    return Arrays.copyOfRange(file, start, start + (int) entry.size());
  }

  private byte[] inflated(ArchiveEntry entry, int start) {
    var bytes = new byte[(int) entry.size()];
    var inflater = new Inflater(true);
    try {
      inflater.setInput(file, start, (int) entry.packed());
      int filled = 0;
      while (filled < bytes.length) {
        int more = inflater.inflate(bytes, filled, bytes.length - filled);
        if (more == 0) {
          throw new WordFileRefused(Reason.DAMAGED, "an entry shorter than promised");
        }
        filled += more;
      }
      if (inflater.inflate(new byte[1]) > 0) {
        throw new WordFileRefused(Reason.BOMB, "an entry longer than promised");
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new WordFileRefused(Reason.DAMAGED, "an entry that does not unpack", e);
    } finally {
      inflater.end();
    }
  }
}
