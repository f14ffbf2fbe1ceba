package org.verbale.submission.word;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a reply cannot hold, or was asked not to. */
public enum LossKind {
  /** A picture; left out. */
  IMAGE("image"),
  /** A comment in the margin; left out. */
  COMMENT("comment"),
  /** A tracked change; taken as accepted. */
  TRACKED_CHANGE("trackedChange"),
  /** A text box; its text stands after the paragraph to which it was anchored. */
  TEXT_BOX("textBox"),
  /** A shape, line or ink without text; left out. */
  DRAWING("drawing"),
  /** A chart; left out. */
  CHART("chart"),
  /** A diagram (SmartArt); left out with its text. */
  DIAGRAM("diagram"),
  /** A file or object of another program; left out. */
  EMBEDDED_OBJECT("embeddedObject"),
  /** A formula; its characters are kept in one line. */
  EQUATION("equation"),
  /** A table inside a table, or inside a footnote; its text is kept as paragraphs. */
  NESTED_TABLE("nestedTable"),
  /** Cells merged over rows; the text stands in the first of them. */
  MERGED_CELLS("mergedCells"),
  /** A running header or footer with words; left out. */
  HEADER_FOOTER("headerFooter"),
  /** A table of contents; left out, the report has its own. */
  TABLE_OF_CONTENTS("tableOfContents"),
  /** Hidden text; left out. */
  HIDDEN_TEXT("hiddenText"),
  /** Text struck through; kept without the stroke. */
  STRIKETHROUGH("strikethrough"),
  /** A link within the file, or to an address that is not on the web; its text is kept. */
  LINK("link"),
  /** A footnote whose text the file does not have, or has given already; left out. */
  FOOTNOTE("footnote"),
  /** A field that holds no result; left out. */
  FIELD("field"),
  /** A sign of a picture font without a counterpart; shown as a box. */
  SYMBOL("symbol"),
  /** The reading above a character (ruby); left out. */
  RUBY("ruby"),
  /** Text in another file that the file refers to; left out, never opened. */
  OTHER_FILE("otherFile");

  private final String code;

  LossKind(String code) {
    this.code = code;
  }

  /** The name in the interface for programs and in the keys of messages. */
  @JsonValue
  public String code() {
    return code;
  }
}
