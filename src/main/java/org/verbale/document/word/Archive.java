package org.verbale.document.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.verbale.document.word.WordFileRefused.Reason;

/**
 * An archive whose directory has been found harmless before a single entry is unpacked: bounded in
 * number and sizes, names inside it, entries one behind the other without overlap, and nothing else
 * in the file.
 */
final class Archive {
  private static final int LOCAL_HEADER = 30;

  /** What may stand behind an entry: its sizes once more (signature, CRC, two sizes of 8 bytes). */
  private static final int LONGEST_DESCRIPTOR = 24;

  private final byte[] file;
  private final WordLimits limits;
  private final Map<String, ArchiveEntry> entries = new HashMap<>();

  private Archive(byte[] file, WordLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  static Archive open(byte[] file, WordLimits limits) {
    if (file.length > limits.fileBytes()) {
      throw new WordFileRefused(Reason.TOO_LARGE, file.length + " bytes");
    }
    FileKind.requireArchive(file);
    var archive = new Archive(file, limits);
    var directory = ArchiveDirectory.read(file, limits);
    archive.requireBounded(directory.entries());
    archive.requireInOrder(directory);
    archive.remember(directory.entries());
    return archive;
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** The names as lower-case, in which parts of a package are compared (ECMA-376-2, 6.2.2.3). */
  Set<String> names() {
    return entries.keySet();
  }

  /** The bytes of an entry, or null if there is none of that name. */
  byte[] unpack(String name) {
    var entry = entries.get(key(name));
    return entry == null ? null : new EntryUnpacker(file, limits).unpack(entry);
  }

  private void requireBounded(List<ArchiveEntry> directory) {
    long total = 0;
    for (ArchiveEntry entry : directory) {
      total += entry.size();
      boolean swells =
          entry.size() > limits.ratioFrom() && entry.size() / limits.ratio() > entry.packed();
      if (entry.size() > limits.entryBytes() || total > limits.totalBytes() || swells) {
        throw new WordFileRefused(
            Reason.BOMB, entry.packed() + " bytes that unpack to " + entry.size());
      }
      if (entry.isEncrypted()) {
        throw new WordFileRefused(Reason.ENCRYPTED, "an entry with a password");
      }
      if (entry.isUnsafelyNamed()) {
        throw new WordFileRefused(Reason.UNSAFE_NAMES, "an entry named to point elsewhere");
      }
    }
  }

  /** Overlapping entries multiply the same bytes; gaps and a beginning of its own hide others. */
  private void requireInOrder(ArchiveDirectory.Listing directory) {
    var inFile = new ArrayList<>(directory.entries());
    inFile.sort(Comparator.comparingLong(ArchiveEntry::offset));
    long behind = 0;
    for (ArchiveEntry entry : inFile) {
      if (entry.offset() > file.length - LOCAL_HEADER) {
        throw new WordFileRefused(Reason.DAMAGED, "an entry beyond the end");
      }
      requireAdjacent(behind, entry.offset());
      behind = EntryUnpacker.dataStart(file, entry) + entry.packed();
    }
    requireAdjacent(behind, directory.start());
  }

  private static void requireAdjacent(long behind, long next) {
    long gap = next - behind;
    if (gap < 0) {
      throw new WordFileRefused(Reason.BOMB, "entries that overlap");
    }
    if (gap > (behind == 0 ? 0 : LONGEST_DESCRIPTOR)) {
      throw new WordFileRefused(Reason.FOREIGN_DATA, gap + " bytes outside of the entries");
    }
  }

  private void remember(List<ArchiveEntry> directory) {
    for (ArchiveEntry entry : directory) {
      if (!entry.isFolder() && entries.put(key(entry.name()), entry) != null) {
        throw new WordFileRefused(Reason.UNSAFE_NAMES, "two entries of one name");
      }
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
