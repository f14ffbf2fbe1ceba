package org.verbale.mandate.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.verbale.language.OfficialLanguage;

/**
 * Something that the reader was not sure of.
 *
 * @param kind what; also the key of its words
 * @param details what the words name: a paragraph, a date
 */
@Schema(type = SchemaType.STRING, description = "One sentence in English")
public record ReadingWarning(Kind kind, List<String> details) {

  /** What can be doubtful, with what it takes from the confidence in the whole reading. */
  public enum Kind {
    LANGUAGE_UNCERTAIN(0.15),
    OPENING_MISSING(0.10),
    A_DRAFT(0.30),
    SYMBOL_DIFFERS(0.15),
    TITLE_MISSING(0.15),
    SESSION_DIFFERS(0.10),
    ADOPTION_DATE_MISSING(0.10),
    ADOPTION_DATE_DIFFERS(0.10),
    AGENDA_ITEM_MISSING(0.04),
    SEVERAL_AGENDA_ITEMS(0.04),
    MEETING_MISSING(0.04),
    END_MISSING(0.06),
    PARAGRAPHS_MISSING(0.20),
    PARAGRAPH_UNNUMBERED(0.10),
    SEVERAL_SESSIONS(0.08),
    REPORT_SESSION_MISSING(0.08),
    VIEWS_SESSION_MISSING(0.03),
    VIEWS_SESSION_FROM_DISTANT_REPORT(0.05),
    VIEWS_NOT_OF_STATES(0.05),
    INFORMATION_ASKED(0);

    private final double doubt;

    Kind(double doubt) {
      this.doubt = doubt;
    }

    double doubt() {
      return doubt;
    }
  }

  public ReadingWarning {
    details = List.copyOf(details);
  }

  static ReadingWarning of(Kind kind, Object... details) {
    return new ReadingWarning(kind, Arrays.stream(details).map(String::valueOf).toList());
  }

  /** The words in English, as programs receive them. */
  @JsonValue
  public String message() {
    return message(OfficialLanguage.ENGLISH);
  }

  /** The key of the words among the texts of pages. */
  public String key() {
    return ReadingMessages.PREFIX + kind.name();
  }

  /** The words in one of the official languages. */
  public String message(OfficialLanguage language) {
    return ReadingMessages.of(language).format(kind.name(), details.toArray());
  }
}
