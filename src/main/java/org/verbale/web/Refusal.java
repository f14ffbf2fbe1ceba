package org.verbale.web;

/** The state of things does not allow it: 409 Conflict. */
public class Refusal extends UserFacingException {
  private static final long serialVersionUID = 1L;

  /**
   * @param key of the text that says what happened and what to do next
   */
  public Refusal(String key, Object... arguments) {
    super(409, key, arguments);
  }
}
