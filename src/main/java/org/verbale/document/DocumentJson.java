package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;

/**
 * The JSON form of a document, as {@code document/document.schema.json} on the class path describes
 * it: an object for each record, the kind of a block or inline in {@code type}, dates as {@code
 * yyyy-mm-dd}, languages as ISO 639-1 codes. Lists that are left out are empty.
 */
public final class DocumentJson {

  private static final ObjectMapper MAPPER = mapper();
  private static final ObjectReader READER = MAPPER.readerFor(Document.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(Document.class);

  private DocumentJson() {}

  /**
   * Reads a document.
   *
   * @throws UnreadableDocumentException if the bytes are not the JSON form of a document; the
   *     message says what is wrong and where
   */
  public static Document read(byte[] json) {
    try {
      Document document = READER.readValue(json);
      if (document == null) {
        throw new UnreadableDocumentException("The document is null.", null);
      }
      Consistency.check(document);
      return document;
    } catch (JsonProcessingException e) {
      throw new UnreadableDocumentException(JsonFault.words(e), e);
    } catch (IOException e) {
      throw new UnreadableDocumentException(e.getMessage(), e);
    }
  }

  /** Writes a document; reading the result gives an equal one. */
  public static byte[] write(Document document) {
    try {
      return WRITER.writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document has nothing that JSON cannot hold.", e);
    }
  }

  private static ObjectMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, DocumentJson::refuseOtherThanStrings)
            .build();
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return mapper;
  }

  private static void refuseOtherThanStrings(MutableCoercionConfig strings) {
    strings.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    strings.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
    strings.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }
}
