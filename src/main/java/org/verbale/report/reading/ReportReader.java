package org.verbale.report.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.LanguageDetector;
import org.verbale.language.OfficialLanguage;

/** Reads the text of a published report, in any of the six languages, back into its structure. */
public final class ReportReader {

  /** Longer texts are no report: the longest known are far below. Characters. */
  public static final int LONGEST = 8_000_000;

  /** Ligatures and the Arabic letters in the shapes of their place, as some PDF files give them. */
  private static final Pattern SHAPED =
      Pattern.compile("[\\ufb00-\\ufb06\\ufb50-\\ufdff\\ufe70-\\ufefc]+");

  private ReportReader() {}

  /**
   * The structure of a report.
   *
   * @param text as copied or extracted, line breaks and page furniture included
   * @throws PublishedReport.NotAReport if it is empty, too long, a resolution, or holds no reply
   */
  public static PublishedReport read(String text) {
    if (text == null || text.isBlank()) {
      throw new PublishedReport.NotAReport(PublishedReport.NotAReport.Reason.EMPTY);
    }
    if (text.length() > LONGEST) {
      throw new PublishedReport.NotAReport(PublishedReport.NotAReport.Reason.TOO_LONG);
    }
    String clean = Markup.removeFrom(unshaped(text));
    OfficialLanguage language = LanguageDetector.detect(clean).language();
    Wording wording = Wording.of(language);
    Heads heads = new Heads(wording, StateLexicon.shared());
    PageFurniture.Result page =
        PageFurniture.remove(clean, wording).with(BrokenBrackets::joined).with(LoneLabels::joined);
    LineKinds kinds = new LineKinds(wording, heads);
    List<Piece> pieces = PieceReader.read(page.lines(), kinds);
    ReportAssembler assembler = new ReportAssembler(wording, heads, pieces);
    if (!assembler.hasReplies()) {
      OtherDocument.refuse(text);
    }
    return assembler.assemble(page);
  }

  /** Also takes out the marks of direction and the byte order mark, which carry no text. */
  private static String unshaped(String text) {
    Matcher shaped =
        SHAPED.matcher(
            text.replaceAll("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]", ""));
    return shaped.replaceAll(
        run -> Matcher.quoteReplacement(Normalizer.normalize(run.group(), Normalizer.Form.NFKC)));
  }
}
