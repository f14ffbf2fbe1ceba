package org.verbale.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.verbale.language.OfficialLanguage;

/** Keeps an official language as its two-letter code (domain {@code official_language}). */
@Converter(autoApply = true)
public class OfficialLanguageConverter implements AttributeConverter<OfficialLanguage, String> {

  @Override
  public String convertToDatabaseColumn(OfficialLanguage language) {
    return language == null ? null : language.code();
  }

  @Override
  public OfficialLanguage convertToEntityAttribute(String code) {
    return code == null ? null : OfficialLanguage.ofCode(code);
  }
}
