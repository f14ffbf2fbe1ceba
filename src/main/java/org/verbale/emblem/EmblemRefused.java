package org.verbale.emblem;

/** The file that is set as emblem cannot be used. */
public final class EmblemRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EmblemRefused(String path, String reason, Throwable cause) {
    super(
        "The emblem %s cannot be used: %s. Set a PNG or JPEG picture of at most 1 MB, or none."
            .formatted(path, reason),
        cause);
  }
}
