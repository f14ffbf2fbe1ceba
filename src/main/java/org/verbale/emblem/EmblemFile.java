package org.verbale.emblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.verbale.document.Emblem;
import org.verbale.typesetting.TypesettingException;
import org.verbale.typesetting.picture.Picture;

/** Reads the file of an emblem, and refuses what no document could show. */
public final class EmblemFile {

  /** In bytes; more than a picture of two centimetres needs, and every document holds it. */
  private static final int LARGEST = 1 << 20;

  private EmblemFile() {}

  /**
   * The bytes of a file that is fit to be an emblem.
   *
   * @throws EmblemRefused if it is not; the message says why and what would be
   */
  public static byte[] read(String path) {
    try {
      Path file = Path.of(path);
      if (Files.size(file) > LARGEST) {
        throw new EmblemRefused(path, "it is larger than 1 MB", null);
      }
      byte[] bytes = Files.readAllBytes(file);
      Picture.of(Emblem.of(bytes, path));
      return bytes;
    } catch (IOException | InvalidPathException e) {
      throw new EmblemRefused(path, "it cannot be read", e);
    } catch (IllegalArgumentException | TypesettingException e) {
      throw new EmblemRefused(path, e.getMessage(), e);
    }
  }
}
