package org.verbale.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The order of States in a version: alphabetical in its language. Arabic leaves the article ال out
 * of account; Chinese lists follow the English order unless set otherwise.
 */
public final class StateOrder {
  // "ال" alone: أل in ألمانيا is part of the name.
  private static final Pattern ARTICLE = Pattern.compile("^ال(?=\\p{L})");

  private StateOrder() {}

  /** How Chinese versions order States. */
  public enum ChineseOrder {
    ENGLISH("en"),
    STROKE("zh-u-co-stroke"),
    PINYIN("zh-u-co-pinyin");

    private final String tag;

    ChineseOrder(String tag) {
      this.tag = tag;
    }
  }

  /** The order of the language's versions, Chinese in the English order. */
  public static <T> Comparator<T> by(
      OfficialLanguage language,
      Function<? super T, String> nameInLanguage,
      Function<? super T, String> englishName) {
    return by(language, nameInLanguage, englishName, ChineseOrder.ENGLISH);
  }

  /**
   * The order of the language's versions.
   *
   * @param nameInLanguage the name that the version prints
   * @param englishName the English name, used for Chinese versions in the English order
   */
  public static <T> Comparator<T> by(
      OfficialLanguage language,
      Function<? super T, String> nameInLanguage,
      Function<? super T, String> englishName,
      ChineseOrder chinese) {
    return switch (language) {
      case CHINESE ->
          comparing(chinese.tag, chinese == ChineseOrder.ENGLISH ? englishName : nameInLanguage);
      case ARABIC -> comparing("ar", item -> withoutArticle(nameInLanguage.apply(item)));
      default -> comparing(language.code(), nameInLanguage);
    };
  }

  private static <T> Comparator<T> comparing(String tag, Function<? super T, String> name) {
    // A frozen collator is safe for several threads at once.
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(tag)).freeze();
    return (one, other) -> collator.compare(name.apply(one), name.apply(other));
  }

  private static String withoutArticle(String name) {
    return ARTICLE.matcher(name).replaceFirst("");
  }
}
