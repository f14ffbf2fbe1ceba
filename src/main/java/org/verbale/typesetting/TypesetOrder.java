package org.verbale.typesetting;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * A line that asks for a document to be set: {@code {"in": "doc.json", "out": "file.pdf"}} and
 * nothing else.
 *
 * @param in the file with the document; relative to the folder in which the program runs
 * @param out the file of the PDF; the folders above it are made
 */
record TypesetOrder(Path in, Path out) {

  private static final int SHOWN = 200;

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readerFor(JsonNode.class);

  /**
   * Reads a line.
   *
   * @throws TypesettingException if it is none; the message says why
   */
  static TypesetOrder read(String line) {
    JsonNode order = json(line);
    Iterator<String> names = order.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (!name.equals("in") && !name.equals("out")) {
        throw new TypesettingException("A request has \"in\" and \"out\", and no \"" + name + "\"");
      }
    }
    return new TypesetOrder(path(order, "in", line), path(order, "out", line));
  }

  private static JsonNode json(String line) {
    try {
      return READER.readValue(line);
    } catch (JsonProcessingException e) {
      throw new TypesettingException("The request is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Path path(JsonNode order, String name, String line) {
    JsonNode value = order.path(name);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new TypesettingException(
          "A request is {\"in\": \"doc.json\", \"out\": \"file.pdf\"}, not " + shortened(line));
    }
    try {
      return Path.of(value.asText());
    } catch (InvalidPathException e) {
      throw new TypesettingException(
          "\"%s\" is not the name of a file: %s".formatted(name, e.getReason()), e);
    }
  }

  private static String shortened(String line) {
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
