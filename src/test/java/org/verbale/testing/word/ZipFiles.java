package org.verbale.testing.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes archives for tests. */
public final class ZipFiles {
  private ZipFiles() {}

  /** An archive of those entries, in that order, always the same bytes. */
  public static byte[] of(Map<String, byte[]> entries) {
    return writing(
        zip -> {
          for (var entry : entries.entrySet()) {
            var line = new ZipEntry(entry.getKey());
            line.setTime(0);
            zip.putNextEntry(line);
            zip.write(entry.getValue());
            zip.closeEntry();
          }
        });
  }

  /** An archive written entry by entry, for those that are too many or too large for a map. */
  public static byte[] writing(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      writing.to(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes the entries. */
  @FunctionalInterface
  public interface Writing {
    void to(ZipOutputStream zip) throws IOException;
  }
}
