package org.verbale.submission.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;

/** The replies of a State that were published in past reports: told by the room of the archive. */
public interface PublishedReplies {

  /** The latest session first. */
  List<PublishedOne> ofState(String stateCode, OfficialLanguage wanted);

  /** The text of one of them; nothing if the reply is another State's. */
  Optional<PublishedText> text(String stateCode, long id, OfficialLanguage wanted);

  /**
   * A published reply.
   *
   * @param symbol of the report
   * @param receivedOn null if the report gives no date
   * @param language in which its text would be taken
   * @param original whether that is the language in which the State wrote
   * @param address its page
   */
  record PublishedOne(
      long id,
      String symbol,
      String title,
      OfficialLanguage titleLanguage,
      int session,
      LocalDate receivedOn,
      OfficialLanguage language,
      boolean original,
      String address) {}

  /** Its words. */
  record PublishedText(OfficialLanguage language, List<Block> blocks) {}
}
