package org.verbale.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbale.language.SessionOrdinals;
import org.verbale.mandate.MandateAddressee;
import org.verbale.mandate.MandateKind;
import org.verbale.mandate.SubParagraph;
import org.verbale.mandate.reading.ReadingWarning.Kind;
import org.verbale.mandate.reading.ResolutionReading.Mandate;
import org.verbale.mandate.reading.ResolutionReading.Paragraph;

/**
 * Finds what the operative paragraphs ask for. Only verbs in the present tense count: a paragraph
 * that takes note of an earlier request, or of the views received, asks for nothing.
 */
final class MandateReader {
  // The longest real ones have some 5,000 characters.
  private static final int LONGEST = 20_000;

  private final Wording wording;
  private final int session;
  private final Warnings warnings;

  MandateReader(Wording wording, Integer session, Warnings warnings) {
    this.wording = wording;
    this.session = session == null ? 0 : session;
    this.warnings = warnings;
  }

  List<Mandate> read(List<Paragraph> paragraphs) {
    List<Mandate> mandates = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      readParagraph(paragraph, mandates);
    }
    return new ViewsSessions(paragraphs, wording, warnings).complete(mandates);
  }

  private void readParagraph(Paragraph paragraph, List<Mandate> mandates) {
    String bare = wording.bare(wholeText(paragraph));
    String asked = after(wording.asksSecretaryGeneral, bare);
    boolean seeks = asked != null && seeksViews(paragraph, asked);
    boolean invites = !seeks && invitesViews(bare);
    if (seeks || invites) {
      mandates.add(
          new Mandate(
              paragraph.number(),
              MandateKind.SEEK_VIEWS,
              seeks ? MandateAddressee.SECRETARY_GENERAL : MandateAddressee.MEMBER_STATES,
              targetSession(bare),
              questions(paragraph)));
    } else if (asksForInformation(bare, asked)) {
      warnings.add(Kind.INFORMATION_ASKED, paragraph.number());
    }
    if (asked != null) {
      report(paragraph, asked, mandates);
    }
    agenda(paragraph, bare, mandates);
  }

  private boolean seeksViews(Paragraph paragraph, String asked) {
    if (!wording.seeksViews.matcher(asked).find()) {
      return false;
    }
    if (!wording.states.matcher(asked).find()) {
      warnings.add(Kind.VIEWS_NOT_OF_STATES, paragraph.number());
      return false;
    }
    return true;
  }

  private boolean invitesViews(String bare) {
    String invited = after(wording.asksStates, bare);
    return invited != null
        && wording.statesTell.matcher(invited).find()
        && wording.secretaryGeneral.matcher(bare).find();
  }

  private boolean asksForInformation(String bare, String asked) {
    String invited = after(wording.asksStates, bare);
    boolean ofStates = asked != null && wording.states.matcher(asked).find();
    boolean toSecretariat = invited != null && wording.secretaryGeneral.matcher(invited).find();
    return (ofStates && finds(wording.statesInformation, asked))
        || (toSecretariat && finds(wording.statesInformation, invited));
  }

  private void report(Paragraph paragraph, String asked, List<Mandate> mandates) {
    Matcher reports = wording.reports.matcher(asked);
    if (!reports.find()) {
      return;
    }
    List<Integer> sessions = sessions(asked.substring(reports.start()));
    Integer target = sessions.isEmpty() ? targetSession(asked) : sessions.getFirst();
    if (target == null && !finds(wording.reportsWithoutSession, asked)) {
      return;
    }
    if (target == null) {
      warnings.add(Kind.REPORT_SESSION_MISSING, paragraph.number());
    } else if (sessions.stream().distinct().count() > 1) {
      warnings.add(Kind.SEVERAL_SESSIONS, paragraph.number(), target);
    }
    mandates.add(
        new Mandate(
            paragraph.number(),
            MandateKind.REPORT,
            MandateAddressee.SECRETARY_GENERAL,
            target,
            List.of()));
  }

  private void agenda(Paragraph paragraph, String bare, List<Mandate> mandates) {
    Matcher agenda = wording.agenda.matcher(bare);
    if (agenda.find()) {
      List<Integer> sessions = sessions(bare.substring(agenda.start()));
      mandates.add(
          new Mandate(
              paragraph.number(),
              MandateKind.AGENDA,
              MandateAddressee.SECRETARY_GENERAL,
              // "of that session": the one named before.
              sessions.isEmpty() ? targetSession(bare) : sessions.getFirst(),
              List.of()));
    }
  }

  /** Lettered parts are questions if the words before them ask for the views. */
  private List<SubParagraph> questions(Paragraph paragraph) {
    String opening = wording.bare(wholeText(new Paragraph(1, paragraph.text(), List.of())));
    String asked = after(wording.asksSecretaryGeneral, opening);
    boolean asksForViews =
        (asked != null && finds(wording.seeksViews, asked)) || invitesViews(opening);
    return asksForViews ? paragraph.subparagraphs() : List.of();
  }

  private Integer targetSession(String bare) {
    List<Integer> sessions = sessions(bare);
    return sessions.isEmpty() ? null : sessions.getFirst();
  }

  /** The sessions named that can still come; other bodies count theirs lower. */
  private List<Integer> sessions(String bare) {
    return SessionOrdinals.find(bare, wording.language).stream()
        .map(SessionOrdinals.Match::number)
        .filter(number -> number > session)
        .toList();
  }

  private static boolean finds(Pattern pattern, String text) {
    return pattern.matcher(text).find();
  }

  /** What follows the first match, or null if there is none. */
  private static String after(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? text.substring(matcher.end()) : null;
  }

  /** The words of a paragraph and its parts; of one beyond all measure, its beginning. */
  static String wholeText(Paragraph paragraph) {
    StringBuilder whole = new StringBuilder(paragraph.text());
    paragraph.subparagraphs().forEach(part -> whole.append(' ').append(part.text()));
    return whole.substring(0, Math.min(whole.length(), LONGEST));
  }
}
