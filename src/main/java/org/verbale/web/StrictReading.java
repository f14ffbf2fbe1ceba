package org.verbale.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.lang.reflect.Type;
import java.util.function.BiFunction;

/**
 * Reads the body of a request so that nothing a program sends is passed over in silence: a field
 * that is not known, such as a misspelt one, is refused (400) and named.
 */
public class StrictReading implements BiFunction<ObjectMapper, Type, ObjectReader> {

  @Override
  public ObjectReader apply(ObjectMapper mapper, Type type) {
    return mapper
        .readerFor(mapper.constructType(type))
        .with(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }
}
