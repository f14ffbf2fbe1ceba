package org.verbale.submission.word;

import org.verbale.language.TextDirection;

/**
 * What the elements around a run say about it.
 *
 * @param link the address of the link around it; null for none
 * @param direction set by an element around it; null for none
 * @param dropped whether it is deleted text, whose fields still begin and end
 */
record Surroundings(String link, TextDirection direction, boolean dropped) {
  static final Surroundings NONE = new Surroundings(null, null, false);

  Surroundings inLink(String address) {
    return new Surroundings(address, direction, dropped);
  }

  Surroundings inDirection(String value) {
    var inner = "rtl".equals(value) ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
    return new Surroundings(link, inner, dropped);
  }

  Surroundings inDeletion() {
    return new Surroundings(link, direction, true);
  }
}
