package org.verbale.mandate.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.verbale.language.LanguageDetector;
import org.verbale.mandate.DocumentSymbol;
import org.verbale.mandate.reading.ReadingWarning.Kind;
import org.verbale.mandate.reading.ResolutionReading.Mandate;
import org.verbale.mandate.reading.UnreadableResolution.Reason;

/**
 * Reads the text of a resolution of the General Assembly, in any of the six languages, into its
 * structure. Pure: the same text gives the same reading.
 */
public final class ResolutionReader {
  /** The longest text that is read, in characters. */
  public static final int LONGEST_TEXT = 2_000_000;

  private ResolutionReader() {}

  /**
   * The reading of one resolution.
   *
   * @throws UnreadableResolution if the text is empty, too long, holds several resolutions or none
   */
  public static ResolutionReading read(String text) {
    Objects.requireNonNull(text, "text");
    if (text.isBlank()) {
      throw new UnreadableResolution(Reason.EMPTY);
    }
    if (text.length() > LONGEST_TEXT) {
      throw new UnreadableResolution(Reason.TOO_LONG);
    }
    List<String> lines = Markup.lines(text);
    LanguageDetector.Detection detection = LanguageDetector.detect(String.join("\n", lines));
    return new Reading(lines, Wording.of(detection.language()), detection.confidence()).read();
  }

  /** One text on its way through the readers of its parts. */
  private static final class Reading {
    private final Wording wording;
    private final double languageConfidence;
    private final Warnings warnings = new Warnings();
    private final DocumentSymbol lineSymbol;
    private final ResolutionParts parts;
    private final OtherDocument other;

    Reading(List<String> lines, Wording wording, double languageConfidence) {
      this.wording = wording;
      // Names and English mastheads are in every text; beyond this the language is certain.
      this.languageConfidence = languageConfidence > 0.7 ? 1 : languageConfidence;
      this.lineSymbol = PageNoise.symbol(lines).orElse(null);
      this.other = new OtherDocument(lines);
      this.parts = ResolutionParts.of(PageNoise.remove(lines), wording);
    }

    ResolutionReading read() {
      Header header = parts.header();
      OperativePart operative = parts.operative();
      DocumentSymbol symbol = symbol(header);
      boolean whole = parts.opened() && !operative.paragraphs().isEmpty();
      if (!whole) {
        other.refuse();
        refuse(symbol, operative);
      }
      String number = symbol == null ? null : symbol.number().orElse(null);
      Integer session = session(header, symbol);
      warnings.addIf(symbol != null && !symbol.isResolution(), Kind.A_DRAFT, symbol);
      warn(header, operative);
      List<Mandate> mandates =
          new MandateReader(wording, session, warnings).read(operative.paragraphs());
      Meeting meeting = parts.meeting();
      return new ResolutionReading(
          symbol == null ? null : symbol.toString(),
          number,
          header.title(),
          wording.language,
          session,
          header.adoptedOn() == null ? meeting.date() : header.adoptedOn(),
          meeting.number(),
          meeting.resumed(),
          header.distributedOn(),
          header.agendaItem(),
          header.agendaItemTitle(),
          header.committeeReport(),
          new RecallReader(wording, session, number).read(parts.preamble()),
          operative.paragraphs(),
          operative.paragraphs().size(),
          mandates,
          parts.footnotes(),
          warnings.confidence(languageConfidence),
          warnings.list());
    }

    private static void refuse(DocumentSymbol symbol, OperativePart operative) {
      if (symbol == null) {
        throw new UnreadableResolution(Reason.NOT_A_RESOLUTION);
      }
      if (operative.paragraphs().isEmpty()) {
        throw new UnreadableResolution(Reason.HALF_A_RESOLUTION, symbol.toString());
      }
    }

    private DocumentSymbol symbol(Header header) {
      if (header.symbol() == null || lineSymbol == null) {
        return header.symbol() == null ? lineSymbol : header.symbol();
      }
      // The head of a lettered series may carry the common number.
      boolean differ = !(header.symbol().stem() + " ").startsWith(lineSymbol.stem() + " ");
      warnings.addIf(differ, Kind.SYMBOL_DIFFERS, lineSymbol, header.symbol());
      return header.symbol();
    }

    private Integer session(Header header, DocumentSymbol symbol) {
      Integer ofNumber =
          symbol == null || symbol.session().isEmpty() ? null : symbol.session().getAsInt();
      if (header.session() != null && ofNumber != null && !header.session().equals(ofNumber)) {
        warnings.add(Kind.SESSION_DIFFERS, header.session(), ofNumber);
      }
      return header.session() == null ? ofNumber : header.session();
    }

    private void warn(Header header, OperativePart operative) {
      Meeting meeting = parts.meeting();
      warnings.addIf(languageConfidence < 1, Kind.LANGUAGE_UNCERTAIN);
      warnings.addIf(!parts.opened(), Kind.OPENING_MISSING);
      warnings.addIf(header.title() == null, Kind.TITLE_MISSING);
      boolean undated = header.adoptedOn() == null && meeting.date() == null;
      warnings.addIf(undated, Kind.ADOPTION_DATE_MISSING);
      boolean twoDates =
          header.adoptedOn() != null
              && meeting.date() != null
              && !header.adoptedOn().equals(meeting.date());
      warnings.addIf(twoDates, Kind.ADOPTION_DATE_DIFFERS, header.adoptedOn(), meeting.date());
      warnings.addIf(header.agendaItem() == null, Kind.AGENDA_ITEM_MISSING);
      warnings.addIf(header.agendaItems() > 1, Kind.SEVERAL_AGENDA_ITEMS, header.agendaItem());
      warnings.addIf(meeting.number() == null, Kind.MEETING_MISSING);
      warnings.addIf(!parts.closed(), Kind.END_MISSING);
      warnings.addIf(operative.unnumbered(), Kind.PARAGRAPH_UNNUMBERED);
      if (!operative.missing().isEmpty()) {
        String missing =
            operative.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
        warnings.add(Kind.PARAGRAPHS_MISSING, missing);
      }
    }
  }
}
