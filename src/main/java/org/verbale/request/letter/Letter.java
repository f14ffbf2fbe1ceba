package org.verbale.request.letter;

import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.Inline;

/**
 * A letter as its template lays it out.
 *
 * @param office the lines of the letterhead
 * @param reference null if the template gives none
 * @param subject empty if the template gives none
 * @param body what follows
 */
public record Letter(
    List<String> office, String reference, List<Inline> subject, List<Block> body) {
  public Letter {
    office = List.copyOf(office);
    subject = List.copyOf(subject);
    body = List.copyOf(body);
  }
}
