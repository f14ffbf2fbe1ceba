package org.verbale.report.composing;

/** The list in which the item stood when the report was submitted; decides the footnote. */
public enum AgendaKind {
  PRELIMINARY_LIST("preliminaryListItem", "preliminaryListFootnote"),
  PROVISIONAL_AGENDA("provisionalAgendaItem", "provisionalAgendaFootnote"),
  /** The adopted agenda needs no footnote. */
  ADOPTED_AGENDA("adoptedAgendaItem", null);

  private final String itemKey;
  private final String footnoteKey;

  AgendaKind(String itemKey, String footnoteKey) {
    this.itemKey = itemKey;
    this.footnoteKey = footnoteKey;
  }

  String itemKey() {
    return itemKey;
  }

  /** Null for none. */
  String footnoteKey() {
    return footnoteKey;
  }
}
