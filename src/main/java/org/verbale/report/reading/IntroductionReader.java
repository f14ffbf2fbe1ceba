package org.verbale.report.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verbale.language.DateReader;
import org.verbale.language.SessionOrdinals;
import org.verbale.mandate.reading.BareDigits;
import org.verbale.mandate.reading.OlderLetters;

/** Reads the facts of the mandate out of the introduction. */
final class IntroductionReader {

  private static final Pattern QUOTED =
      Pattern.compile(
          "[«“”\"„][\\s\\u00a0\\u202f]*([^«»“”\"„]{2,400}?)[\\s\\u00a0\\u202f]*[»”\"“]");

  /** A quoted title begins no further than this behind the number of its resolution. */
  private static final int NEAR = 120;

  private static final int JUST_BEFORE = 4;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟][\\s\\u00a0]|[。！？]");

  private final Wording wording;

  IntroductionReader(Wording wording) {
    this.wording = wording;
  }

  PublishedReport.MandateFacts read(List<String> paragraphs, Optional<Integer> sessionOfSymbol) {
    String text = String.join("\n", paragraphs);
    Matcher resolution = wording.pattern("resolution").matcher(text);
    boolean named = resolution.find();
    return new PublishedReport.MandateFacts(
        named ? Optional.of(number(resolution)) : Optional.empty(),
        named ? adoption(text, resolution) : Optional.empty(),
        named ? title(text, resolution) : Optional.empty(),
        paragraph("paragraph", text).or(() -> paragraph("paragraph-short", text)),
        noteDate(paragraphs),
        session(paragraphs).or(() -> sessionOfSymbol));
  }

  private Optional<Integer> paragraph(String key, String text) {
    Matcher named = wording.pattern(key).matcher(text);
    return named.find() ? Optional.of(Integer.valueOf(named.group(1))) : Optional.empty();
  }

  /** "66/32", "56/24 T" with the letter in Latin. */
  private static String number(Matcher resolution) {
    String letter = resolution.group(2);
    return BareDigits.of(resolution.group(1))
        + (letter == null ? "" : " " + OlderLetters.latin(letter));
  }

  /** The date of the resolution is the nearest one in its own paragraph. */
  private Optional<LocalDate> adoption(String text, Matcher resolution) {
    int start = text.lastIndexOf('\n', resolution.start()) + 1;
    int end = text.indexOf('\n', resolution.start());
    String paragraph = text.substring(start, end < 0 ? text.length() : end);
    int place = resolution.start() - start;
    return nearest(DateReader.find(paragraph, wording.language()).stream(), place)
        .map(DateReader.Match::date);
  }

  private static Optional<DateReader.Match> nearest(Stream<DateReader.Match> dates, int place) {
    return dates.min(Comparator.comparingInt(date -> Math.abs(date.start() - place)));
  }

  private static boolean sameSentence(String text, DateReader.Match date, Matcher named) {
    int from = Math.min(date.end(), named.end());
    int to = Math.max(date.start(), named.start());
    return from >= to || !SENTENCE_END.matcher(text.substring(from, to)).find();
  }

  /** The quoted words behind the number; in Chinese they stand before it. */
  private static Optional<String> title(String text, Matcher resolution) {
    Matcher quoted = QUOTED.matcher(text);
    String before = null;
    while (quoted.find()) {
      int behind = quoted.start() - resolution.end();
      if (behind >= 0) {
        return behind < NEAR ? Optional.of(quoted.group(1)) : Optional.ofNullable(before);
      }
      if (resolution.start() - quoted.end() <= JUST_BEFORE) {
        before = quoted.group(1);
      }
    }
    return Optional.ofNullable(before);
  }

  private Optional<LocalDate> noteDate(List<String> paragraphs) {
    Pattern note = wording.pattern("note-verbale");
    for (String paragraph : paragraphs) {
      Matcher named = note.matcher(paragraph);
      if (named.find()) {
        List<DateReader.Match> dates = DateReader.find(paragraph, wording.language());
        Optional<DateReader.Match> date =
            nearest(dates.stream().filter(d -> sameSentence(paragraph, d, named)), named.start())
                .or(() -> nearest(dates.stream(), named.start()));
        if (date.isPresent()) {
          return date.map(DateReader.Match::date);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> session(List<String> paragraphs) {
    return paragraphs.stream()
        .flatMap(paragraph -> SessionOrdinals.find(paragraph, wording.language()).stream())
        .map(SessionOrdinals.Match::number)
        .reduce((first, later) -> later);
  }
}
