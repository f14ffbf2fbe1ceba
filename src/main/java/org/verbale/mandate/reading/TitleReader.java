package org.verbale.mandate.reading;

import java.util.Optional;
import java.util.function.Function;

/** Reads the number and the title of a resolution, and the title of its agenda item. */
final class TitleReader {
  private final HeaderLines lines;
  private final Wording wording;

  TitleReader(HeaderLines lines, Wording wording) {
    this.lines = lines;
    this.wording = wording;
  }

  /**
   * What the resolution is called; each part null if it was not found.
   *
   * @param number "62/27", "56/24 T"
   */
  record Titled(String number, String title) {}

  /** Number and title; of a draft, which has no number, the title alone. */
  Titled read() {
    return titled(ResolutionTitle::in)
        .or(() -> titled(ResolutionTitle::undotted))
        .orElseGet(this::draft);
  }

  private Optional<Titled> titled(Function<String, Optional<ResolutionTitle>> line) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<ResolutionTitle> found = line.apply(lines.get(i));
      if (found.isPresent()) {
        return Optional.of(withSection(found.get(), i));
      }
    }
    return Optional.empty();
  }

  private Titled draft() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isDraft(i)) {
        return new Titled(null, blankToNull(gather(i + 1, "")));
      }
    }
    return new Titled(null, null);
  }

  /** The title of the agenda item named in a line. */
  String agendaItem(int line) {
    int from = lines.nextText(line + 1);
    return from < 0 || lines.endsTitle(from) ? null : blankToNull(gather(from, ""));
  }

  /**
   * A resolution of an older, lettered series has its own letter and title under the common one.
   */
  private Titled withSection(ResolutionTitle title, int at) {
    String common = gather(at + 1, title.firstWords());
    for (int i = at + 1; i < lines.size(); i++) {
      if (lines.isSectionLetter(i) && !title.number().contains(" ")) {
        String own = gather(lines.nextText(i + 1), "");
        return new Titled(
            title.number() + " " + lines.get(i), own.isEmpty() ? blankToNull(common) : own);
      }
    }
    return new Titled(title.number(), blankToNull(common));
  }

  /** The lines from here on that go on a title: to a blank line or a line of another kind. */
  private String gather(int from, String start) {
    StringBuilder text = new StringBuilder(start);
    int at = text.isEmpty() ? lines.nextText(from) : from;
    for (int i = at; i >= 0 && i < lines.size() && !lines.endsTitle(i); i = following(i)) {
      LineJoiner.join(text, lines.get(i), wording, Vocabulary.NONE);
    }
    return Text.clean(text.toString());
  }

  /** The next line; over a gap only if it goes on with a small letter. */
  private int following(int at) {
    int next = lines.nextText(at + 1);
    boolean goesOn = next > at + 1 && Character.isLowerCase(lines.get(next).charAt(0));
    return goesOn ? next : at + 1;
  }

  private static String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
