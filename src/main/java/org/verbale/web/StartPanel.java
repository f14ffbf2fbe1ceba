package org.verbale.web;

import java.time.LocalDate;
import java.util.List;
import org.verbale.language.OfficialLanguage;

/** What a room shows on the start page; the room of publication fills it with issued reports. */
public interface StartPanel {

  /**
   * A document that anybody may read.
   *
   * @param symbol such as A/67/131
   * @param title in the language of the page, or of the version that exists
   * @param issuedOn the day of issue
   * @param href where it is read
   */
  record Item(String symbol, String title, LocalDate issuedOn, String href) {}

  /** The latest first, at most about ten. */
  List<Item> latest(OfficialLanguage language);
}
