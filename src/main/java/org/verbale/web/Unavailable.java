package org.verbale.web;

/** Something that the portal needs does not answer now: 503. Nothing of the request was done. */
public class Unavailable extends UserFacingException {
  private static final long serialVersionUID = 1L;
  private static final int SERVICE_UNAVAILABLE = 503;

  /**
   * @param key of the text that says what does not answer and what to do next
   */
  public Unavailable(String key, Object... arguments) {
    super(SERVICE_UNAVAILABLE, key, arguments);
  }
}
