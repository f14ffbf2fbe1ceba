package org.verbale.report.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbale.document.Block;
import org.verbale.language.DateReader;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.reading.PublishedReport.Kind;
import org.verbale.report.reading.PublishedReport.NotAReport;
import org.verbale.report.reading.PublishedReport.Warning;

/** Parts the pieces of a report into introduction and replies, and says what is doubtful. */
final class ReportAssembler {

  private static final int SHORTEST_INTRODUCTION = 60;
  private static final int LONGEST_HEADING = 120;

  private final Wording wording;
  private final Heads heads;
  private final List<Piece> pieces;
  private final Footnotes notes;
  private final List<Warning> warnings = new ArrayList<>();
  private final List<PublishedReply> replies = new ArrayList<>();

  ReportAssembler(Wording wording, Heads heads, List<Piece> pieces) {
    this.wording = wording;
    this.heads = heads;
    this.pieces = pieces;
    this.notes = new Footnotes(pieces);
  }

  boolean hasReplies() {
    return firstReply() >= 0;
  }

  PublishedReport assemble(PageFurniture.Result page) {
    int first = firstReply();
    if (first < 0) {
      if (page.symbol().isEmpty() && introduction(pieces.size()).isEmpty()) {
        throw new NotAReport(NotAReport.Reason.NO_REPLIES);
      }
      warn(Kind.NO_REPLIES, "");
      first = pieces.size();
    }
    List<String> introduction = introduction(first);
    readReplies(first);
    PublishedReport.MandateFacts facts =
        new IntroductionReader(wording)
            .read(introduction, page.symbol().map(ReportAssembler::sessionOf));
    warnOfReport(page, introduction, facts);
    return new PublishedReport(
        page.symbol(),
        wording.language(),
        Preface.read(page.lines(), wording),
        introduction,
        facts,
        page.jobNumber(),
        headingNamesMemberStates(first),
        replies,
        warnings);
  }

  /** The first heading of a reply that has text under it: not the one in the contents. */
  private int firstReply() {
    for (int i = 0; i < pieces.size(); i++) {
      if (isReply(i)) {
        return i;
      }
    }
    return -1;
  }

  /** A State over a bracket; without one, a State's name under the heading of replies. */
  private boolean isReply(int index) {
    if (isUnionAlone(index)) {
      return true;
    }
    if (!pieces.get(index).is(Piece.Kind.STATE)) {
      return false;
    }
    if (index + 1 < pieces.size() && pieces.get(index + 1).is(Piece.Kind.BRACKET)) {
      return true;
    }
    boolean textFollows =
        index + 1 < pieces.size()
            && !pieces.get(index + 1).is(Piece.Kind.STATE)
            && !pieces.get(index + 1).is(Piece.Kind.PART_HEADING);
    return textFollows && afterRepliesHeading(index);
  }

  /** "Reply received from the European Union" may be the heading of the reply itself. */
  private boolean isUnionAlone(int index) {
    return heading(index).filter(h -> h == Wording.Heading.EUROPEAN_UNION).isPresent()
        && index + 1 < pieces.size()
        && !pieces.get(index + 1).is(Piece.Kind.STATE)
        && !pieces.get(index + 1).is(Piece.Kind.PART_HEADING);
  }

  private boolean afterRepliesHeading(int index) {
    return pieces.subList(0, index).stream()
        .filter(piece -> piece.is(Piece.Kind.PART_HEADING))
        .flatMap(piece -> wording.heading(piece.text()).stream())
        .anyMatch(
            heading ->
                heading != Wording.Heading.CONTENTS
                    && heading != Wording.Heading.SUMMARY
                    && heading != Wording.Heading.INTRODUCTION);
  }

  private List<String> introduction(int first) {
    int start = -1;
    for (int i = 0; i < first; i++) {
      Optional<Wording.Heading> heading = heading(i);
      if (heading.isPresent() && heading.get() == Wording.Heading.INTRODUCTION) {
        start = i + 1;
      }
    }
    if (start < 0) {
      start = unheadedIntroduction(first);
    }
    List<String> paragraphs = new ArrayList<>();
    for (int i = start; i < first && !pieces.get(i).is(Piece.Kind.PART_HEADING); i++) {
      if (!pieces.get(i).is(Piece.Kind.NOTE)) {
        paragraphs.add(pieces.get(i).text());
      }
    }
    return paragraphs;
  }

  /** Some reports begin without a heading: with the paragraph that names the resolution. */
  private int unheadedIntroduction(int first) {
    for (int i = 0; i < first; i++) {
      Piece piece = pieces.get(i);
      boolean words = piece.is(Piece.Kind.TEXT) || piece.is(Piece.Kind.LABELLED);
      if (words
          && LineJoiner.width(piece.text()) >= SHORTEST_INTRODUCTION
          && wording.pattern("resolution").matcher(piece.text()).find()) {
        return i;
      }
    }
    return first;
  }

  private Optional<Wording.Heading> heading(int index) {
    Piece piece = pieces.get(index);
    return piece.is(Piece.Kind.PART_HEADING) ? wording.heading(piece.text()) : Optional.empty();
  }

  private void readReplies(int first) {
    int index = first;
    while (index < pieces.size()) {
      if (!isReply(index)) {
        index++;
        continue;
      }
      int end = index + 1;
      while (end < pieces.size() && !isReply(end) && !pieces.get(end).is(Piece.Kind.PART_HEADING)) {
        end++;
      }
      replies.add(reply(index, withoutHeadings(index, end)));
      index = end;
    }
    Set<String> seen = new HashSet<>();
    for (PublishedReply reply : replies) {
      if (!reply.states().isEmpty() && !seen.add(String.join(",", reply.states()))) {
        warn(Kind.STATE_TWICE, reply.heading());
      }
    }
    notes.unused().forEach(note -> warn(Kind.FOOTNOTE_WITHOUT_MARK, note));
  }

  /** "C. International organizations" before the next reply belongs to neither. */
  private int withoutHeadings(int index, int end) {
    int last = end;
    while (end < pieces.size() && last - 1 > index && isNumberedHeading(pieces.get(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean isNumberedHeading(Piece piece) {
    return piece.is(Piece.Kind.TEXT)
        && piece.alone()
        && LineJoiner.width(piece.text()) <= LONGEST_HEADING
        && !piece.text().matches(".*[.,;:。；：،؛]")
        && !Wording.withoutNumber(piece.text()).equals(piece.text());
  }

  private PublishedReply reply(int index, int end) {
    String printed = pieces.get(index).text();
    // The marks at a name belong to notes that say something about the name.
    notes.inline(printed);
    String heading = Heads.bare(isUnionAlone(index) ? Wording.withoutNumber(printed) : printed);
    int text = index + 1;
    List<OfficialLanguage> originals = List.of();
    Optional<LocalDate> received = Optional.empty();
    while (text < end && pieces.get(text).is(Piece.Kind.BRACKET)) {
      Piece bracket = pieces.get(text);
      originals = originals.isEmpty() ? bracket.originals(wording) : originals;
      received = received.or(() -> date(bracket));
      text++;
    }
    List<Piece> body =
        pieces.subList(text, end).stream().filter(piece -> !piece.is(Piece.Kind.BRACKET)).toList();
    List<Block> blocks = ReplyBlocks.of(body, notes);
    List<String> states = isUnionAlone(index) ? List.of("EUU") : heads.states(heading);
    PublishedReply reply = new PublishedReply(states, heading, originals, received, blocks);
    warnOf(reply);
    return reply;
  }

  private Optional<LocalDate> date(Piece bracket) {
    return bracket.brackets().stream()
        .flatMap(content -> DateReader.read(content, wording.language()).stream())
        .findFirst();
  }

  private void warnOf(PublishedReply reply) {
    if (reply.states().isEmpty()) {
      warn(Kind.UNKNOWN_STATE, reply.heading());
    }
    if (reply.originals().isEmpty()) {
      warn(Kind.NO_ORIGINAL_LANGUAGE, reply.heading());
    }
    if (reply.receivedOn().isEmpty()) {
      warn(Kind.NO_DATE_RECEIVED, reply.heading());
    }
    if (reply.blocks().isEmpty()) {
      warn(Kind.EMPTY_REPLY, reply.heading());
    }
  }

  private void warnOfReport(
      PageFurniture.Result page, List<String> introduction, PublishedReport.MandateFacts facts) {
    if (page.symbol().isEmpty()) {
      warn(Kind.NO_SYMBOL, "");
    }
    // An addendum has no introduction, and none is missed.
    boolean addendum = page.symbol().map(symbol -> symbol.contains("/Add.")).orElse(false);
    if (introduction.isEmpty() && !addendum) {
      warn(Kind.NO_INTRODUCTION, "");
    } else if (!addendum) {
      if (facts.resolution().isEmpty()) {
        warn(Kind.NO_RESOLUTION, "");
      }
      if (facts.noteVerbale().isEmpty()) {
        warn(Kind.NO_NOTE_VERBALE_DATE, "");
      }
    }
  }

  private boolean headingNamesMemberStates(int first) {
    return pieces.subList(0, first).stream()
        .filter(piece -> piece.is(Piece.Kind.PART_HEADING))
        .anyMatch(piece -> wording.pattern("member-states").matcher(piece.text()).find());
  }

  private void warn(Kind kind, String about) {
    warnings.add(new Warning(kind, about));
  }

  private static Integer sessionOf(String symbol) {
    return Integer.valueOf(symbol.split("/")[1]);
  }
}
