package org.verbale.web.failure;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import org.verbale.web.FieldError;
import org.verbale.web.UserFacingException;

/** A body of JSON that does not fit what is asked for: 400, with the place where it does not. */
class UnreadableBody extends UserFacingException {
  private static final long serialVersionUID = 1L;
  private static final int BAD_REQUEST = 400;

  private final transient FieldError where;

  UnreadableBody(JsonMappingException cause) {
    super(BAD_REQUEST, "web.error.400.detail");
    var unknown = cause instanceof UnrecognizedPropertyException;
    this.where =
        new FieldError(path(cause), unknown ? "web.error.body.unknown" : "web.error.body.value");
  }

  /** As programs write it: {@code sections[0].blocks[2].type}. */
  private static String path(JsonMappingException cause) {
    var path = new StringBuilder();
    for (var step : cause.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  @Override
  public List<FieldError> fieldErrors() {
    return where == null ? List.of() : List.of(where);
  }
}
