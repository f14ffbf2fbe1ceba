package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.verbale.language.TextDirection;

/**
 * Text whose language or direction differs from what surrounds it.
 *
 * @param language BCP 47 tag; not limited to the official languages (a reply may quote any); null
 *     where only the direction differs
 * @param direction null where the text itself decides (Unicode bidirectional algorithm)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Span(String language, TextDirection direction, List<Inline> content)
    implements Inline {
  public Span {
    content = List.copyOf(content);
  }
}
