package org.verbale.web;

import java.util.List;

/** What was sent cannot be used: 422 Unprocessable Content. Nothing of it has been stored. */
public class BadInput extends UserFacingException {
  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  private final transient List<FieldError> fieldErrors;

  /**
   * @param key of the text that says what is wrong and how to put it right
   */
  public BadInput(String key, Object... arguments) {
    super(UNPROCESSABLE, key, arguments);
    this.fieldErrors = List.of();
  }

  /**
   * @param key of the text about the whole
   * @param fieldErrors what is wrong with single fields
   */
  public BadInput(String key, List<FieldError> fieldErrors) {
    super(UNPROCESSABLE, key, fieldErrors.size());
    this.fieldErrors = List.copyOf(fieldErrors);
  }

  @Override
  public List<FieldError> fieldErrors() {
    return fieldErrors == null ? List.of() : fieldErrors;
  }
}
