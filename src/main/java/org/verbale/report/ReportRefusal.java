package org.verbale.report;

import org.verbale.web.Refusal;

/** A step that the state of the report does not allow. */
public final class ReportRefusal extends Refusal {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    NOT_CLEARED("report.refusal.notCleared"),
    CLEARED("report.refusal.cleared"),
    ISSUED("report.refusal.issued"),
    LANGUAGE_ISSUED("report.refusal.languageIssued"),
    EXISTS("report.refusal.exists"),
    SYMBOL_TAKEN("report.refusal.symbolTaken"),
    CALL_NOT_ISSUED("report.refusal.callNotIssued"),
    PARENT_NOT_CLEARED("report.refusal.parentNotCleared"),
    NO_LATER_REPLIES("report.refusal.noLaterReplies"),
    ADDENDUM_OPEN("report.refusal.addendumOpen"),
    NOTHING_COMPLETE("report.refusal.nothingComplete"),
    INCOMPLETE("report.refusal.incomplete"),
    REPLY_CHANGED("report.refusal.replyChanged"),
    MISSING_GLYPH("report.refusal.missingGlyph"),
    BASE_NOT_ISSUED("report.refusal.baseNotIssued"),
    CANNOT_FOLLOW("report.refusal.cannotFollow"),
    FOLLOWED("report.refusal.followed"),
    REISSUED("report.refusal.reissued"),
    OTHER_WORDS("report.refusal.otherWords"),
    NO_CORRIGENDUM("report.refusal.noCorrigendum"),
    NO_ANNEXES("report.refusal.noAnnexes"),
    REPLY_ISSUED("report.refusal.replyIssued"),
    REPLY_CLEARED("report.refusal.replyCleared");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  private final Reason reason;

  public ReportRefusal(Reason reason, Object... arguments) {
    super(reason.key, arguments);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
