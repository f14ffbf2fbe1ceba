package org.verbale.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.SearchWords;

/** Looks for words in the replies of the archive, by the rules of each language. */
@ApplicationScoped
class ArchiveSearch {

  private static final int MOST = 50;
  private static final int LONGEST_QUERY = 200;
  private static final char MARK = '\u0001';
  private static final char END = '\u0002';

  private static final String FIND =
      """
      with asked as (
        select t.reply_id, t.language, t.words, t.search, c.config,
               websearch_to_tsquery(c.config, case t.language when 'zh' then :divided else :plain end) as query
          from archived_text t
          join (values ('en', 'english'::regconfig), ('fr', 'french'::regconfig),
                       ('es', 'spanish'::regconfig), ('ru', 'russian'::regconfig),
                       ('ar', 'arabic'::regconfig), ('zh', 'simple'::regconfig))
               as c (language, config) on c.language = t.language)
      select reply_id, cast(language as text),
             ts_headline(config, words, query,
               'StartSel=' || :mark || ', StopSel=' || :end || ', MaxWords=40, MinWords=15')
        from asked where search @@ query
       order by ts_rank(search, query) desc, reply_id
       limit :most""";

  private final EntityManager database;
  private final ArchivedReports archive;

  ArchiveSearch(EntityManager database, ArchivedReports archive) {
    this.database = database;
    this.archive = archive;
  }

  /**
   * A reply in which the words stand.
   *
   * @param pieces of the text around them, found words marked
   */
  record Hit(ArchivedReply reply, OfficialLanguage language, List<Piece> pieces) {}

  /** A piece of text, and whether it is one of the words that were sought. */
  record Piece(String text, boolean found) {}

  /** The best of what is found; nothing for a query without words. */
  @SuppressWarnings("unchecked")
  List<Hit> find(String query) {
    String plain = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
    if (plain.isBlank()) {
      return List.of();
    }
    List<Object[]> rows =
        database
            .createNativeQuery(FIND.replace("::", "\\:\\:"))
            .setParameter("plain", plain)
            .setParameter("divided", SearchWords.divided(plain, OfficialLanguage.CHINESE))
            .setParameter("mark", String.valueOf(MARK))
            .setParameter("end", String.valueOf(END))
            .setParameter("most", MOST)
            .getResultList();
    return rows.stream().map(this::hit).toList();
  }

  private Hit hit(Object[] row) {
    OfficialLanguage language = OfficialLanguage.ofCode((String) row[1]);
    ArchivedReply reply = archive.reply(((Number) row[0]).longValue()).orElseThrow();
    return new Hit(reply, language, pieces((String) row[2], language));
  }

  /** The blanks between Chinese words are ours. */
  private static List<Piece> pieces(String headline, OfficialLanguage language) {
    String text =
        language == OfficialLanguage.CHINESE
            ? headline.replaceAll("(?<=[^\\x20-\\x7e]) | (?=[^\\x20-\\x7e])", "")
            : headline;
    List<Piece> pieces = new ArrayList<>();
    for (String part : text.split("(?=" + MARK + ")|(?<=" + END + ")")) {
      boolean found = part.indexOf(MARK) >= 0;
      pieces.add(new Piece(part.replace("" + MARK, "").replace("" + END, ""), found));
    }
    return pieces;
  }
}
