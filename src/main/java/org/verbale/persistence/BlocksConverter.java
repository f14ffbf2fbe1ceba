package org.verbale.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.verbale.document.Block;

/**
 * Keeps blocks of the document model as a JSON array. A column of type {@code jsonb} needs
 * {@code @ColumnTransformer(write = "?::jsonb")} beside it.
 */
@Converter
public class BlocksConverter implements AttributeConverter<List<Block>, String> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Block> blocks) {
    try {
      return JSON.writerFor(BLOCKS).writeValueAsString(blocks == null ? List.of() : blocks);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("blocks of a document cannot be written as JSON", e);
    }
  }

  @Override
  public List<Block> convertToEntityAttribute(String json) {
    try {
      return json == null ? List.of() : List.copyOf(JSON.readValue(json, BLOCKS));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a column holds JSON that is no list of blocks", e);
    }
  }
}
