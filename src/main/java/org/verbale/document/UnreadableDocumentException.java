package org.verbale.document;

/** Bytes are not the JSON form of a document. The message says what is wrong, and where. */
public final class UnreadableDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableDocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
