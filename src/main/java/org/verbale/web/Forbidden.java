package org.verbale.web;

/** The person is known and may not do it: 403 Forbidden. */
public class Forbidden extends UserFacingException {
  private static final long serialVersionUID = 1L;

  /**
   * @param key of the text that says what happened and what to do next
   */
  public Forbidden(String key, Object... arguments) {
    super(403, key, arguments);
  }
}
