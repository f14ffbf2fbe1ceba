package org.verbale.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/**
 * The six official languages of the General Assembly (rule 51 of its rules of procedure), in the
 * English alphabetical order in which the United Nations lists them.
 */
public enum OfficialLanguage {
  ARABIC("ar", "ara", "A", TextDirection.RIGHT_TO_LEFT),
  CHINESE("zh", "zho", "C", TextDirection.LEFT_TO_RIGHT),
  ENGLISH("en", "eng", "E", TextDirection.LEFT_TO_RIGHT),
  FRENCH("fr", "fra", "F", TextDirection.LEFT_TO_RIGHT),
  RUSSIAN("ru", "rus", "R", TextDirection.LEFT_TO_RIGHT),
  SPANISH("es", "spa", "S", TextDirection.LEFT_TO_RIGHT);

  private final String code;
  private final String iso3;
  private final String jobLetter;
  private final TextDirection direction;

  OfficialLanguage(String code, String iso3, String jobLetter, TextDirection direction) {
    this.code = code;
    this.iso3 = iso3;
    this.jobLetter = jobLetter;
    this.direction = direction;
  }

  /** ISO 639-1 code, lower case; also the BCP 47 tag used in pages, PDF and JSON. */
  @JsonValue
  public String code() {
    return code;
  }

  /** ISO 639-2/T code, as the IRIs of Akoma Ntoso want it. */
  public String iso3() {
    return iso3;
  }

  /** The letter that marks the language version in a job number: {@code 12-41314 (F)}. */
  public String jobLetter() {
    return jobLetter;
  }

  public TextDirection direction() {
    return direction;
  }

  public boolean isRightToLeft() {
    return direction == TextDirection.RIGHT_TO_LEFT;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /**
   * The language of an ISO 639-1 code, whatever its case.
   *
   * @throws IllegalArgumentException if the code is not one of the six
   */
  @JsonCreator
  public static OfficialLanguage ofCode(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + code + "' is not one of ar, zh, en, fr, ru, es"));
  }

  /** The language of an ISO 639-1 code, or nothing if it is not one of the six. */
  public static Optional<OfficialLanguage> find(String code) {
    for (OfficialLanguage language : values()) {
      if (language.code.equalsIgnoreCase(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
