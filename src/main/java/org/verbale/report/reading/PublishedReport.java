package org.verbale.report.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;

/**
 * What a published report says. What the text does not hold, or not surely, is empty.
 *
 * @param symbol "A/67/131/Add.1"
 * @param language of this version
 * @param preface what the first page says
 * @param introduction its paragraphs, without their numbers
 * @param facts what the introduction tells about the mandate
 * @param jobNumber "12-41314"
 * @param fromMemberStates whether the heading speaks of Member States rather than of Governments
 * @param replies in the order of the text
 * @param warnings what a person should look at
 */
public record PublishedReport(
    Optional<String> symbol,
    OfficialLanguage language,
    Preface preface,
    List<String> introduction,
    MandateFacts facts,
    Optional<String> jobNumber,
    boolean fromMemberStates,
    List<PublishedReply> replies,
    List<Warning> warnings) {

  public PublishedReport {
    introduction = List.copyOf(introduction);
    replies = List.copyOf(replies);
    warnings = List.copyOf(warnings);
  }

  /**
   * What the introduction tells.
   *
   * @param resolution "66/32", "56/24 T"
   * @param adoptedOn when the resolution was adopted
   * @param title of the resolution, without quotation marks
   * @param paragraph the operative paragraph that asks for views
   * @param noteVerbale the date of the note verbale
   * @param targetSession the session that the report is for
   */
  public record MandateFacts(
      Optional<String> resolution,
      Optional<LocalDate> adoptedOn,
      Optional<String> title,
      Optional<Integer> paragraph,
      Optional<LocalDate> noteVerbale,
      Optional<Integer> targetSession) {}

  /**
   * Something to look at.
   *
   * @param kind what is the matter
   * @param about the words of the document concerned; empty if the whole is
   */
  public record Warning(Kind kind, String about) {}

  /** What may be doubtful about a report that was read; the words are in the messages. */
  public enum Kind {
    NO_REPLIES,
    NO_SYMBOL,
    NO_INTRODUCTION,
    NO_RESOLUTION,
    NO_NOTE_VERBALE_DATE,
    UNKNOWN_STATE,
    NO_ORIGINAL_LANGUAGE,
    NO_DATE_RECEIVED,
    EMPTY_REPLY,
    STATE_TWICE,
    FOOTNOTE_WITHOUT_MARK
  }

  /** The text is no report that replies could be read from. */
  public static final class NotAReport extends RuntimeException {
    /** Why it is none. */
    public enum Reason {
      EMPTY,
      TOO_LONG,
      NO_REPLIES,
      /** The text of one or more resolutions. */
      A_RESOLUTION
    }

    private final transient Reason reason;
    private final String document;

    public NotAReport(Reason reason) {
      this(reason, "");
    }

    /**
     * @param document the symbol or the numbers of what the text is in place of a report
     */
    NotAReport(Reason reason, String document) {
      super(reason.name());
      this.reason = reason;
      this.document = document;
    }

    public Reason reason() {
      return reason;
    }

    /** The symbol or the numbers of what the text is; empty if it is nothing known. */
    public String document() {
      return document;
    }
  }
}
