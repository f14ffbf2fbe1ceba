package org.verbale.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Says what is wrong with JSON in the words of the schema: nothing about the classes behind it. */
final class JsonFault {

  private JsonFault() {}

  /** What is wrong, in which field, and at which line and column where that is known. */
  static String words(JsonProcessingException fault) {
    return place(fault) + what(fault) + position(fault.getLocation());
  }

  private static String what(JsonProcessingException fault) {
    return switch (fault) {
      case UnrecognizedPropertyException e ->
          "there is no field \"%s\" here; there are %s"
              .formatted(e.getPropertyName(), listed(e.getKnownPropertyIds()));
      case InvalidTypeIdException e -> typeFault(e);
      case InvalidFormatException e when e.getTargetType().isEnum() ->
          "\"%s\" is none of %s"
              .formatted(e.getValue(), listed(Arrays.asList(e.getTargetType().getEnumConstants())));
      case InvalidFormatException e ->
          "\"%s\" is not what the schema asks for".formatted(e.getValue());
      case ValueInstantiationException e -> refusal(e.getCause());
      case MismatchedInputException e when e.getTargetType() != null ->
          "this is not what the schema asks for, or nothing is here";
      case JsonMappingException e -> e.getOriginalMessage();
      default -> "this is not JSON: " + fault.getOriginalMessage();
    };
  }

  private static String typeFault(InvalidTypeIdException fault) {
    return fault.getTypeId() == null
        ? "the field \"type\" is missing"
        : "there is no type \"%s\"".formatted(fault.getTypeId());
  }

  /** Records refuse null with the name of the component alone. */
  private static String refusal(Throwable cause) {
    return cause instanceof NullPointerException
        ? "the field \"%s\" is missing".formatted(cause.getMessage())
        : cause.getMessage();
  }

  private static String listed(Collection<?> values) {
    return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  private static String place(JsonProcessingException fault) {
    if (!(fault instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return "";
    }
    StringBuilder path = new StringBuilder();
    for (Reference step : mapping.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path + ": ";
  }

  private static String position(JsonLocation location) {
    return location == null
        ? ""
        : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
  }
}
