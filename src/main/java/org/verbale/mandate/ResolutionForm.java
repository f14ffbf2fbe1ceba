package org.verbale.mandate;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.reading.ResolutionReading;
import org.verbale.web.FormErrors;

/**
 * A reading as it stands in the form, in the words that were read or typed: nothing typed is lost,
 * however wrong.
 */
public record ResolutionForm(
    String symbol,
    String language,
    String title,
    String session,
    String adoptedOn,
    String meeting,
    boolean meetingResumed,
    String distributedOn,
    String agendaItem,
    String agendaItemTitle,
    String committeeReport,
    String recalls,
    List<ParagraphForm> paragraphs,
    List<MandateForm> mandates,
    String sourceText) {

  private static final int SPARE_MANDATES = 2;

  /**
   * One operative paragraph.
   *
   * @param parts its lettered parts, a line each: {@code (a) text}
   */
  public record ParagraphForm(int index, String number, String text, String parts) {}

  /** One thing asked for; an empty kind is none. */
  public record MandateForm(
      int index, String paragraph, String kind, String addressee, String session) {}

  public List<String> languageCodes() {
    return Arrays.stream(OfficialLanguage.values()).map(OfficialLanguage::code).toList();
  }

  public List<String> kinds() {
    return Arrays.stream(MandateKind.values()).map(Enum::name).toList();
  }

  public List<String> addressees() {
    return Arrays.stream(MandateAddressee.values()).map(Enum::name).toList();
  }

  /** The form of a reading. */
  static ResolutionForm of(ResolutionReading reading, String sourceText) {
    return new ResolutionForm(
        text(reading.symbol()),
        reading.language() == null ? "" : reading.language().code(),
        text(reading.title()),
        text(reading.session()),
        text(reading.adoptedOn()),
        text(reading.meeting()),
        reading.meetingResumed(),
        text(reading.distributedOn()),
        text(reading.agendaItem()),
        text(reading.agendaItemTitle()),
        text(reading.committeeReport()),
        String.join("\n", reading.recalls()),
        paragraphsOf(reading),
        mandatesOf(reading),
        sourceText);
  }

  private static List<ParagraphForm> paragraphsOf(ResolutionReading reading) {
    var paragraphs = new ArrayList<ParagraphForm>();
    for (var paragraph : reading.operativeParagraphs()) {
      var parts =
          paragraph.subparagraphs().stream()
              .map(part -> "(" + part.label() + ") " + part.text().replaceAll("\\s+", " "))
              .collect(Collectors.joining("\n"));
      paragraphs.add(
          new ParagraphForm(paragraphs.size(), text(paragraph.number()), paragraph.text(), parts));
    }
    return paragraphs;
  }

  private static List<MandateForm> mandatesOf(ResolutionReading reading) {
    var mandates = new ArrayList<MandateForm>();
    for (var mandate : reading.mandates()) {
      mandates.add(
          new MandateForm(
              mandates.size(),
              text(mandate.paragraph()),
              text(mandate.kind()),
              text(mandate.addressee()),
              text(mandate.targetSession())));
    }
    for (int i = 0; i < SPARE_MANDATES; i++) {
      mandates.add(new MandateForm(mandates.size(), "", "", "SECRETARY_GENERAL", ""));
    }
    return mandates;
  }

  /** The form as it was sent. */
  static ResolutionForm of(MultivaluedMap<String, String> sent) {
    var paragraphs = new ArrayList<ParagraphForm>();
    for (int i = 0; sent.containsKey("paragraph." + i + ".text"); i++) {
      var name = "paragraph." + i;
      paragraphs.add(
          new ParagraphForm(
              i,
              one(sent, name + ".number"),
              one(sent, name + ".text"),
              one(sent, name + ".parts")));
    }
    var mandates = new ArrayList<MandateForm>();
    for (int i = 0; sent.containsKey("mandate." + i + ".kind"); i++) {
      var name = "mandate." + i;
      mandates.add(
          new MandateForm(
              i,
              one(sent, name + ".paragraph"),
              one(sent, name + ".kind"),
              one(sent, name + ".addressee"),
              one(sent, name + ".session")));
    }
    return new ResolutionForm(
        one(sent, "symbol"),
        one(sent, "language"),
        one(sent, "title"),
        one(sent, "session"),
        one(sent, "adoptedOn"),
        one(sent, "meeting"),
        sent.containsKey("meetingResumed"),
        one(sent, "distributedOn"),
        one(sent, "agendaItem"),
        one(sent, "agendaItemTitle"),
        one(sent, "committeeReport"),
        one(sent, "recalls"),
        paragraphs,
        mandates,
        one(sent, "sourceText"));
  }

  /**
   * The facts of the form.
   *
   * @param errors receives what cannot be read; the facts are then not to be used
   */
  ResolutionFacts facts(FormErrors errors) {
    return new ResolutionFacts(
        DocumentSymbol.find(symbol).map(DocumentSymbol::toString).orElse(symbol.strip()),
        number("session", session, errors) == null ? 0 : number("session", session, errors),
        date("adoptedOn", adoptedOn, errors),
        number("meeting", meeting, errors),
        meetingResumed,
        date("distributedOn", distributedOn, errors),
        orNull(agendaItem),
        orNull(committeeReport),
        Arrays.stream(recalls.split("[\\n,;]+"))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .toList(),
        mandateFacts(errors),
        new ResolutionFacts.Wording(
            OfficialLanguage.find(language).orElse(null),
            title.strip(),
            orNull(agendaItemTitle),
            sourceText,
            paragraphFacts(errors)));
  }

  private List<ResolutionFacts.MandateFacts> mandateFacts(FormErrors errors) {
    var facts = new ArrayList<ResolutionFacts.MandateFacts>();
    for (var mandate : mandates) {
      if (mandate.kind().isBlank()) {
        continue;
      }
      var paragraph = number("mandates", mandate.paragraph(), errors);
      facts.add(
          new ResolutionFacts.MandateFacts(
              paragraph == null ? 0 : paragraph,
              MandateKind.valueOf(mandate.kind()),
              MandateAddressee.valueOf(mandate.addressee()),
              number("mandates", mandate.session(), errors)));
    }
    return facts;
  }

  private List<ResolutionFacts.ParagraphText> paragraphFacts(FormErrors errors) {
    var facts = new ArrayList<ResolutionFacts.ParagraphText>();
    for (var paragraph : paragraphs) {
      if (paragraph.text().isBlank() && paragraph.parts().isBlank()) {
        continue;
      }
      var number = number("paragraphs", paragraph.number(), errors);
      facts.add(
          new ResolutionFacts.ParagraphText(
              number == null ? 0 : number,
              paragraph.text().strip(),
              LetteredParts.read(paragraph.parts())));
    }
    return facts;
  }

  private static Integer number(String field, String text, FormErrors errors) {
    if (text.isBlank()) {
      return null;
    }
    try {
      int number = Integer.parseInt(text.strip());
      if (number > 0 && number <= Short.MAX_VALUE) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as for a number out of range.
    }
    if (!errors.has(field)) {
      errors.add(field, "mandate.error.number", text);
    }
    return null;
  }

  private static LocalDate date(String field, String text, FormErrors errors) {
    if (text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      errors.add(field, "mandate.error.date", text);
      return null;
    }
  }

  private static String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static String one(MultivaluedMap<String, String> sent, String name) {
    var value = sent.getFirst(name);
    return value == null ? "" : value.replace("\r\n", "\n");
  }
}
