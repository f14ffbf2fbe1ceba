package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * A paragraph.
 *
 * @param id unique in the document; null if nothing refers to it
 * @param number the label of a numbered paragraph ({@code 1.}); null for an unnumbered one
 * @param style how it is set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paragraph(String id, String number, Style style, List<Inline> content)
    implements Block {

  /** How a paragraph is set. */
  public enum Style {
    /** Justified, with a first-line indent: the text of a report. */
    BODY,
    /** Flush at the start of the line, no indent: letters, tables, receipts. */
    PLAIN,
    /** Centred. */
    CENTRED,
    /** At the end of the line: dates, initials. */
    END_ALIGNED
  }

  public Paragraph {
    Objects.requireNonNull(style, "style");
    content = List.copyOf(content);
  }

  /** An unnumbered paragraph of running text. */
  public static Paragraph body(List<Inline> content) {
    return new Paragraph(null, null, Style.BODY, content);
  }

  /** An unnumbered paragraph of running text without any markup. */
  public static Paragraph body(String text) {
    return body(List.of(new Text(text)));
  }

  /** A numbered paragraph of running text. */
  public static Paragraph numbered(String number, List<Inline> content) {
    return new Paragraph(null, number, Style.BODY, content);
  }
}
