package org.verbale.report.composing;

import java.time.LocalDate;

/**
 * What the introduction says about the mandate.
 *
 * @param resolution its number: "66/32"
 * @param adoptedOn the date of adoption
 * @param title of the resolution in the language of the version, without quotation marks
 * @param paragraph the operative paragraph that asks for views: "8"
 * @param reportParagraph the one that asks for the report: "8" or another; null for none
 * @param subject on what views were sought, as it follows "on"; null for "the matter"
 * @param targetSession the session that gets the report
 * @param noteVerbale the date of the note verbale; null if none was sent
 * @param variant which wording; two paragraphs are only named where there are two
 */
public record MandateFacts(
    String resolution,
    LocalDate adoptedOn,
    String title,
    String paragraph,
    String reportParagraph,
    String subject,
    int targetSession,
    LocalDate noteVerbale,
    Variant variant) {

  /** The wordings of the first paragraph of an introduction. */
  public enum Variant {
    /**
     * "On … the Assembly adopted … In paragraph 8 … requested … to seek the views … and report".
     */
    SEEK_AND_REPORT("introductionSeekAndReport"),
    /** Views and report are asked for in two paragraphs. */
    SEEK_THEN_REPORT("introductionSeekThenReport"),
    /** The Assembly itself invites Member States. */
    INVITED("introductionInvited"),
    /** In one sentence: "In paragraph 8 of its resolution … the General Assembly requested …". */
    IN_PARAGRAPH("introductionInParagraph");

    private final String key;

    Variant(String key) {
      this.key = key;
    }

    /** The key of the phrase; with or without a subject, which the one sentence never names. */
    String key(boolean withSubject) {
      return withSubject || this == IN_PARAGRAPH ? key : key + "OnMatter";
    }
  }

  public MandateFacts {
    if (variant == Variant.SEEK_THEN_REPORT && reportParagraph == null) {
      variant = Variant.SEEK_AND_REPORT;
    }
  }
}
