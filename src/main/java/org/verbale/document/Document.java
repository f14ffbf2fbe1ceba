package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.verbale.language.OfficialLanguage;

/**
 * A whole document, ready to be set.
 *
 * @param kind what it is
 * @param language of the version; its direction and rules hold for everything not marked otherwise
 * @param title plain words for metadata, bookmarks and the title bar
 * @param date the date of the document; the only date that may enter a file
 * @param cover the first page's head
 * @param body the text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Document(
    Kind kind,
    OfficialLanguage language,
    String title,
    LocalDate date,
    Cover cover,
    List<Block> body) {

  /** What a document is. */
  public enum Kind {
    REPORT,
    NOTE_VERBALE,
    RECEIPT
  }

  public Document {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(cover, "cover");
    body = List.copyOf(body);
  }
}
