package org.verbale.typesetting;

/** A document cannot be set. The message names what stands in the way and where. */
public class TypesettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TypesettingException(String message) {
    super(message);
  }

  public TypesettingException(String message, Throwable cause) {
    super(message, cause);
  }
}
