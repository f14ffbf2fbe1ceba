package org.verbale.translation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.verbale.submission.ReplySection;

/** Keeps the sections of a translated reply as a JSON array. */
@Converter
class SectionsConverter implements AttributeConverter<List<ReplySection>, String> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<ReplySection>> SECTIONS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<ReplySection> sections) {
    try {
      return JSON.writerFor(SECTIONS).writeValueAsString(sections);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a translation cannot be written as JSON", e);
    }
  }

  @Override
  public List<ReplySection> convertToEntityAttribute(String json) {
    try {
      return List.copyOf(JSON.readValue(json, SECTIONS));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a column holds JSON that is no translation", e);
    }
  }
}
