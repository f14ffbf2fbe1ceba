package org.verbale.typesetting.pdf;

import java.util.List;
import java.util.function.Function;
import org.verbale.typesetting.page.Ink;

/**
 * The text of a page as instructions, with gaps for the numbers of pages that are still to be made.
 *
 * @param gaps in their order
 */
record Draft(ContentStream content, List<Gap> gaps) {

  /**
   * A place for a page number.
   *
   * @param offset in the instructions
   * @param top of the row, from the top edge of the page, in points
   * @param mark by which it is tied to its element
   */
  record Gap(int offset, Ink.PageNumber number, float top, Element element, int mark) {

    Gap at(int newOffset) {
      return new Gap(newOffset, number, top, element, mark);
    }
  }

  boolean isComplete() {
    return gaps.isEmpty();
  }

  /** The same, to be kept: its instructions are no longer the writer's. */
  Draft kept() {
    ContentStream own = new ContentStream(content.length());
    return new Draft(own.bytes(content.bytes(), 0, content.length()), gaps);
  }

  /** The instructions with something in every gap. */
  ContentStream filled(Function<Gap, ContentStream> filling) {
    ContentStream whole = new ContentStream(content.length() + 64 * gaps.size());
    int done = 0;
    for (Gap gap : gaps) {
      whole.bytes(content.bytes(), done, gap.offset());
      ContentStream number = filling.apply(gap);
      whole.bytes(number.bytes(), 0, number.length());
      done = gap.offset();
    }
    return whole.bytes(content.bytes(), done, content.length());
  }
}
