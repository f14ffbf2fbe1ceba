package org.verbale.document;

import java.util.Base64;
import java.util.Objects;

/**
 * The emblem at the head of a first page. That of the United Nations is protected by General
 * Assembly resolution 92 (I): none travels with this software; whoever may use one gives a picture
 * of it, which is part of the document, so that the document stays the same wherever it is set.
 *
 * @param picture a PNG or JPEG file, as Base64
 * @param words what stands for the picture where it is not seen, in the language of the version
 */
public record Emblem(String picture, String words) {

  /** The kinds of pictures. */
  public enum Kind {
    PNG("image/png", "iVBORw0KGgo"),
    JPEG("image/jpeg", "/9j/");

    private final String mediaType;
    private final String beginning;

    Kind(String mediaType, String beginning) {
      this.mediaType = mediaType;
      this.beginning = beginning;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  /**
   * @throws IllegalArgumentException if the picture is neither PNG nor JPEG, or there are no words
   */
  public Emblem {
    Objects.requireNonNull(picture, "picture");
    if (kind(picture) == null) {
      throw new IllegalArgumentException("an emblem is a PNG or JPEG file in Base64");
    }
    if (words == null || words.isBlank()) {
      throw new IllegalArgumentException("an emblem needs the words that stand for it");
    }
  }

  /** An emblem from the bytes of a file. */
  public static Emblem of(byte[] file, String words) {
    return new Emblem(Base64.getEncoder().encodeToString(file), words);
  }

  /** What the picture is, by its first bytes. */
  public Kind kind() {
    return kind(picture);
  }

  /** The file of the picture. */
  public byte[] file() {
    return Base64.getDecoder().decode(picture);
  }

  /** The picture as an address that holds it: {@code data:image/png;base64,…} (RFC 2397). */
  public String dataAddress() {
    return "data:" + kind().mediaType() + ";base64," + picture;
  }

  private static Kind kind(String picture) {
    for (Kind kind : Kind.values()) {
      if (picture.startsWith(kind.beginning)) {
        return kind;
      }
    }
    return null;
  }
}
