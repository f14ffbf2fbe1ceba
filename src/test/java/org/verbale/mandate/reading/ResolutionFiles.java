package org.verbale.mandate.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.LetterCover;
import org.verbale.document.Paragraph;
import org.verbale.document.Text;
import org.verbale.language.LanguageDetector;
import org.verbale.language.OfficialLanguage;
import org.verbale.testing.word.WordFile;
import org.verbale.typesetting.PdfTypesetter;

/** The invented resolutions as PDF and Word files, with real footnotes. */
final class ResolutionFiles {
  private static final Pattern MARK = Pattern.compile("[¹²]");

  private ResolutionFiles() {}

  static byte[] pdf(String text) {
    OfficialLanguage language = LanguageDetector.detect(text).language();
    Map<String, String> notes = notes(text);
    List<Block> body = new ArrayList<>();
    for (String line : lines(text)) {
      List<Inline> inlines = new ArrayList<>();
      Matcher mark = MARK.matcher(line);
      int from = 0;
      while (mark.find()) {
        inlines.add(new Text(line.substring(from, mark.start())));
        String note = notes.get(mark.group());
        inlines.add(new Footnote(null, List.of(Paragraph.body(note))));
        from = mark.end();
      }
      inlines.add(new Text(line.substring(from)));
      body.add(new Paragraph(null, null, Paragraph.Style.PLAIN, inlines));
    }
    LetterCover cover = new LetterCover("—", List.of(), null, List.of(), null, null);
    return new PdfTypesetter()
        .toBytes(
            new Document(Document.Kind.NOTE_VERBALE, language, "x", LocalDate.EPOCH, cover, body));
  }

  static byte[] word(String text) {
    Map<String, String> notes = notes(text);
    StringBuilder body = new StringBuilder();
    for (String line : lines(text)) {
      String runs =
          MARK.matcher(escaped(line))
              .replaceAll(
                  mark ->
                      "</w:t></w:r><w:r><w:footnoteReference w:id=\""
                          + (mark.group().equals("¹") ? 2 : 3)
                          + "\"/></w:r><w:r><w:t xml:space=\"preserve\">");
      body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
          .append(runs)
          .append("</w:t></w:r></w:p>");
    }
    StringBuilder footnotes = new StringBuilder();
    notes.forEach(
        (mark, note) ->
            footnotes
                .append("<w:footnote w:id=\"")
                .append(mark.equals("¹") ? 2 : 3)
                .append("\"><w:p><w:r><w:t>")
                .append(escaped(note))
                .append("</w:t></w:r></w:p></w:footnote>"));
    return WordFile.ofBody(body.toString()).footnotes(footnotes.toString()).build();
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.matches("[¹²].*")).toList();
  }

  private static Map<String, String> notes(String text) {
    Map<String, String> notes = new HashMap<>();
    text.lines()
        .filter(line -> line.matches("[¹²].*"))
        .forEach(line -> notes.put(line.substring(0, 1), line.substring(1).strip()));
    return notes;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
