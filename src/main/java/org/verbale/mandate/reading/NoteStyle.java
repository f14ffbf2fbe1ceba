package org.verbale.mandate.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the number of a footnote is set where it is not raised: at the note, and in the text. */
enum NoteStyle {
  /** "of the Charter,1 and" in the text, "1 See resolution 55/2." under it. */
  PLAIN(
      "(@{1,2})(?: {1,3}|(?=\\p{IsHan}))(?=[\\p{Lu}\\p{Lo}“«\"])(.{3,})",
      "(?<=\\p{L}{3}|[,.;»”\"’)\\]，；。、،؛])#(?=[ ,.;:)»”，；：。、،؛]|$)"),
  /** "of the Charter, 1/ and": documents of the 1990s. */
  SLASHED("(@{1,2})/ {1,9}(\\S.{2,})", "(?<=[\\p{L},.;:)»”\"]) ?#/(?=[ ,.;:)»”]|$)"),
  /** Between brackets close to the word: documents in Arabic. */
  BRACKETED(
      "[(（](@{1,2})[)）] ?(\\S.{2,})", "(?<=[\\p{L},.;:»“”\"،؛，；。])[(（]#[)）](?=[ ,.;:»“”،؛，；：。]|$)");

  private final Pattern note;
  private final String reference;

  NoteStyle(String note, String reference) {
    this.note = Pattern.compile(note.replace("@", "[0-9٠-٩۰-۹]"));
    this.reference = reference;
  }

  /** A line that may be a note. */
  record Note(NoteStyle style, int number, String text) {}

  /** The note that a line may be, or null. */
  static Note of(String line) {
    for (NoteStyle style : values()) {
      Matcher matcher = style.note.matcher(line);
      if (matcher.matches()) {
        return new Note(style, Integer.parseInt(matcher.group(1)), matcher.group(2));
      }
    }
    return null;
  }

  /** What refers to a note in the text. */
  Pattern reference(int number) {
    return Pattern.compile(reference.replace("#", figures(number)));
  }

  /** Whether figures of the text cannot be taken for a reference. */
  boolean isDistinct() {
    return this != PLAIN;
  }

  private static String figures(int number) {
    StringBuilder arabic = new StringBuilder();
    Integer.toString(number).chars().forEach(digit -> arabic.append((char) (digit - '0' + '٠')));
    return "(?:" + number + "|" + arabic + ")";
  }
}
