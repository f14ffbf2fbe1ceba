package org.verbale.typesetting.page;

import java.util.List;

/** What stands around the text of the pages. */
interface Furniture {

  /** Adds to a page what does not depend on the pages after it. */
  void furnish(Page page);

  /**
   * What stands at the foot of a page.
   *
   * @param number of the page, counted from 1
   * @param total how many pages there are
   */
  List<Page.Placed> foot(int number, int total);
}
