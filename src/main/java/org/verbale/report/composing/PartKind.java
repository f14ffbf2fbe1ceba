package org.verbale.report.composing;

/** What a document is within the family of a report (handbook, un-documents §2). */
public enum PartKind {
  /** {@code A/67/131}. */
  PARENT(""),
  /** {@code A/67/131/Add.1}: replies that came later. */
  ADDENDUM("/Add."),
  /** {@code A/67/131/Corr.1}: what to read instead of what. */
  CORRIGENDUM("/Corr."),
  /** {@code A/67/131/Rev.1}: replaces the text. */
  REVISION("/Rev."),
  /** {@code A/67/131*}: the same text set again for technical reasons. */
  REISSUE("*");

  private final String infix;

  PartKind(String infix) {
    this.infix = infix;
  }

  /** The symbol of the part with this number in the family of a parent. */
  public String symbol(String parent, int number) {
    return switch (this) {
      case PARENT -> parent;
      case REISSUE -> parent + infix;
      default -> parent + infix + number;
    };
  }
}
