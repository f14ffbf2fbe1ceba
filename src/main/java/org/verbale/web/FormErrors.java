package org.verbale.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a form, gathered whole, so that a person puts everything right at once. A
 * resource that finds errors shows the same page again with the input kept and status 422:
 *
 * <pre>{@code
 * {#formErrors errors=errors /}
 * <input id="email" name="email" value="{input.email}" aria-invalid="{errors.has('email')}" aria-describedby="email-error">
 * {#fieldError errors=errors name='email' /}
 * }</pre>
 */
public final class FormErrors {
  private final List<FieldError> errors = new ArrayList<>();

  /** A form without a mistake, for its first showing. */
  public static FormErrors none() {
    return new FormErrors();
  }

  public FormErrors add(String field, String key, Object... arguments) {
    errors.add(new FieldError(field, key, arguments));
    return this;
  }

  /** Adds the error if the text is missing or blank. */
  public FormErrors require(String field, String value, String key) {
    return value == null || value.isBlank() ? add(field, key) : this;
  }

  public boolean isEmpty() {
    return errors.isEmpty();
  }

  /** In the order in which they were found, which should be that of the page. */
  public List<FieldError> all() {
    return List.copyOf(errors);
  }

  public boolean has(String field) {
    return of(field).isPresent();
  }

  /** The first thing that is wrong with the field. */
  public Optional<FieldError> of(String field) {
    return errors.stream().filter(error -> error.field().equals(field)).findFirst();
  }

  /** The first thing that is wrong with the field, for templates; null if nothing is. */
  public FieldError first(String field) {
    return of(field).orElse(null);
  }

  /**
   * Refuses the request if anything is wrong: for the API, where no page is shown again.
   *
   * @throws BadInput with every error of this form
   */
  public void refuse() {
    if (!errors.isEmpty()) {
      throw new BadInput("web.error.form", all());
    }
  }
}
