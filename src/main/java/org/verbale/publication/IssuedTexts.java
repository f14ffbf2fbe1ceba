package org.verbale.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.SearchWords;

/** The words of what is issued, found by the rules of each language. */
@ApplicationScoped
class IssuedTexts {

  private static final int LONGEST_QUERY = 200;

  private static final String FIND =
      """
      select t.symbol
        from issued_text t
        join (values ('en', 'english'), ('fr', 'french'), ('es', 'spanish'), ('ru', 'russian'),
                     ('ar', 'arabic'), ('zh', 'simple')) as c (language, config)
          on c.language = t.language
       where t.search @@ websearch_to_tsquery(cast(c.config as regconfig),
                           case t.language when 'zh' then :divided else :plain end)""";

  private final EntityManager database;

  IssuedTexts(EntityManager database) {
    this.database = database;
  }

  /** Keeps the words of an HTML file. */
  void keep(String symbol, OfficialLanguage language, String html) {
    database
        .createNativeQuery("insert into issued_text (symbol, language, words) values (?1, ?2, ?3)")
        .setParameter(1, symbol)
        .setParameter(2, language.code())
        .setParameter(3, SearchWords.divided(Jsoup.parse(html).text(), language))
        .executeUpdate();
  }

  /** The symbols of the parents of everything in which the words stand, in any language. */
  @SuppressWarnings("unchecked")
  Set<String> families(String query) {
    String plain = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
    if (plain.isBlank()) {
      return Set.of();
    }
    List<String> symbols =
        database
            .createNativeQuery(FIND, String.class)
            .setParameter("plain", plain)
            .setParameter("divided", SearchWords.divided(plain, OfficialLanguage.CHINESE))
            .getResultList();
    Set<String> families = new HashSet<>();
    symbols.forEach(symbol -> families.add(Symbols.parent(symbol)));
    return families;
  }
}
