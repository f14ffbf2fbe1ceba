package org.verbale.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of issued files. */
public enum Format {
  PDF("application/pdf"),
  HTML("text/html; charset=utf-8"),
  XML("application/xml"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The end of a file's name, without a dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Format> ofExtension(String extension) {
    return Arrays.stream(values())
        .filter(format -> format.extension().equals(extension))
        .findFirst();
  }
}
