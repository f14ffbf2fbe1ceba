package org.verbale.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.SessionOrdinals.Match;

/** Ordinals of sessions in Chinese, which has no words between spaces: 第七十七届会议. */
final class ChineseSessions {
  private static final String NUMBER = "\\s*([一二三四五六七八九十百零〇0-9０-９]{1,6})\\s*";
  private static final Pattern SESSION;

  static {
    Phrases phrases = Phrases.of(OfficialLanguage.CHINESE);
    String further = "(?:\\s*(?:" + phrases.get("reading.sessionJoiners") + ")\\s*第?N届)";
    SESSION =
        Pattern.compile(
            "第"
                + NUMBER
                + "届(?=F{0,4}+\\s*(?:NOUN))"
                    .replace("F", further.replace("N", NUMBER.replace("(", "(?:")))
                    .replace("NOUN", phrases.get("reading.sessionNoun")));
  }

  private ChineseSessions() {}

  static List<Match> find(String text) {
    List<Match> found = new ArrayList<>();
    Matcher matcher = SESSION.matcher(text);
    while (matcher.find()) {
      int number = ChineseNumbers.value(BareWords.of(matcher.group(1))).orElse(0);
      if (number >= 1 && number <= OrdinalWords.MAXIMUM) {
        found.add(new Match(number, matcher.start(), matcher.end()));
      }
    }
    return found;
  }
}
