package org.verbale.web;

/**
 * What is wrong with one field of a form.
 *
 * @param field the field's name, which is also the id of its element
 * @param key of the text that says what is wrong and how to put it right
 * @param arguments of the text
 */
public record FieldError(String field, String key, Object... arguments) {}
