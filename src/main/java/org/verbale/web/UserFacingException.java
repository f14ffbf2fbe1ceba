package org.verbale.web;

import java.util.List;

/**
 * A request that cannot be done, with a text for the person who made it: what happened, why, and
 * what to do next. Answered as a page, or as {@code application/problem+json} under {@code /api/}.
 */
public abstract class UserFacingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final transient Object[] arguments;
  private String nextAddress;
  private String nextKey;

  /**
   * @param status the HTTP status
   * @param key of the text in {@link Messages} that says what happened and what to do
   */
  protected UserFacingException(int status, String key, Object... arguments) {
    super(key);
    this.status = status;
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The key of the text in {@link Messages}. */
  public String key() {
    return key;
  }

  public Object[] arguments() {
    return arguments == null ? new Object[0] : arguments.clone();
  }

  /** The page shows this link: where the person can do something about it. */
  public UserFacingException next(String address, String textKey) {
    nextAddress = address;
    nextKey = textKey;
    return this;
  }

  /** Where the person can do something about it; null if nowhere. */
  public String nextAddress() {
    return nextAddress;
  }

  /** The key of the words of the link there; null if there is none. */
  public String nextKey() {
    return nextKey;
  }

  /** What is wrong with single fields; empty unless the input was bad. */
  public List<FieldError> fieldErrors() {
    return List.of();
  }
}
