package org.verbale.web;

/** There is no such thing, or it is not this person's to know of it: 404 Not Found. */
public class NotFound extends UserFacingException {
  private static final long serialVersionUID = 1L;

  /**
   * @param key of the text that says what happened and what to do next
   */
  public NotFound(String key, Object... arguments) {
    super(404, key, arguments);
  }
}
