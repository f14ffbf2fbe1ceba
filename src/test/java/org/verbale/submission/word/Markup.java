package org.verbale.submission.word;

/** Short names for the markup of Word files in tests. */
final class Markup {
  private Markup() {}

  /** A paragraph of those words. */
  static String p(String words) {
    return para("", r(words));
  }

  /** A paragraph of a style. */
  static String styled(String style, String words) {
    return para("<w:pStyle w:val=\"" + style + "\"/>", r(words));
  }

  /** A paragraph with properties and runs. */
  static String para(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  /** A run of those words. */
  static String r(String words) {
    return r("", words);
  }

  /** A run with properties. */
  static String r(String properties, String words) {
    return run(properties, "<w:t xml:space=\"preserve\">" + words + "</w:t>");
  }

  /** A run with properties and any content. */
  static String run(String properties, String content) {
    return "<w:r><w:rPr>" + properties + "</w:rPr>" + content + "</w:r>";
  }

  /** A paragraph in a list. */
  static String item(int list, int level, String words) {
    return para(numbered(list, level), r(words));
  }

  static String numbered(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
  }

  /** The beginning, instruction, result and end of a complex field. */
  static String field(String instruction, String result) {
    return fieldBegin(instruction) + result + fieldEnd();
  }

  static String fieldBegin(String instruction) {
    return run("", "<w:fldChar w:fldCharType=\"begin\"/>")
        + run("", "<w:instrText>" + instruction + "</w:instrText>")
        + run("", "<w:fldChar w:fldCharType=\"separate\"/>");
  }

  static String fieldEnd() {
    return run("", "<w:fldChar w:fldCharType=\"end\"/>");
  }

  /** A style; {@code more} is its further content. */
  static String style(String type, String id, String name, String basedOn, String more) {
    return "<w:style w:type=\""
        + type
        + "\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/>"
        + (basedOn == null ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>")
        + more
        + "</w:style>";
  }

  static String outline(int level) {
    return "<w:pPr><w:outlineLvl w:val=\"" + level + "\"/></w:pPr>";
  }

  /** A definition of a list and the list of the same number. */
  static String list(int number, String... levels) {
    return definition(number, levels) + instance(number, number, "");
  }

  static String definition(int number, String... levels) {
    return "<w:abstractNum w:abstractNumId=\""
        + number
        + "\">"
        + String.join("", levels)
        + "</w:abstractNum>";
  }

  static String instance(int number, int definition, String overrides) {
    return "<w:num w:numId=\""
        + number
        + "\"><w:abstractNumId w:val=\""
        + definition
        + "\"/>"
        + overrides
        + "</w:num>";
  }

  /** A level of a list, indented by its depth. */
  static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/><w:pPr><w:ind w:left=\""
        + 720 * (level + 1)
        + "\" w:hanging=\"360\"/></w:pPr></w:lvl>";
  }

  static String table(String grid, String... rows) {
    return "<w:tbl><w:tblGrid>" + grid + "</w:tblGrid>" + String.join("", rows) + "</w:tbl>";
  }

  static String row(String properties, String... cells) {
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + String.join("", cells) + "</w:tr>";
  }

  static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  static String grid(int... widths) {
    var grid = new StringBuilder();
    for (int width : widths) {
      grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    return grid.toString();
  }

  /** A footnote or endnote; the kind is {@code footnote} or {@code endnote}. */
  static String note(String kind, int id, String content) {
    return "<w:" + kind + " w:id=\"" + id + "\">" + content + "</w:" + kind + ">";
  }

  static String noteMark(String kind, int id) {
    return run(
        "<w:vertAlign w:val=\"superscript\"/>", "<w:" + kind + "Reference w:id=\"" + id + "\"/>");
  }

  /** A picture, with what its author says of it. */
  static String picture(String description) {
    return run(
        "",
        "<w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\""
            + description
            + "\"/><a:graphic><a:graphicData uri=\""
            + "http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill>"
            + "<a:blip r:link=\"rPicture\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>"
            + "</wp:inline></w:drawing>");
  }
}
