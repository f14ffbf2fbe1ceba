package org.verbale.document.word;

import java.util.Objects;

/** A file that is not read, and why. The words for people belong to the room that asked. */
public final class WordFileRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a file is refused. */
  public enum Reason {
    /** No bytes at all. */
    EMPTY,
    /** More bytes than a file of words needs. */
    TOO_LARGE,
    /** None of the kinds that are known by their first bytes. */
    NOT_WORD,
    /** A PDF, under whatever name, or a file that is a PDF and an archive at once. */
    PDF,
    /** A program: Windows, Linux or a script. */
    PROGRAM,
    /** Word before 2007 (.doc), or RTF. */
    OLD_WORD,
    /** OpenDocument (.odt). */
    OPEN_DOCUMENT,
    /** A spreadsheet or a presentation. */
    OTHER_OFFICE,
    /** Protected by a password. */
    ENCRYPTED,
    /** Contains macros (.docm), which no reply needs. */
    MACROS,
    /** More entries in the archive than any document has. */
    TOO_MANY_PARTS,
    /** Unpacks to more than any document needs: a decompression bomb. */
    BOMB,
    /** Names that point out of the archive, or the same name twice. */
    UNSAFE_NAMES,
    /** Something stands before, between or behind the parts of the archive. */
    FOREIGN_DATA,
    /** A document type declaration or an entity, which no Word file has. */
    FORBIDDEN_XML,
    /** Elements nested deeper, or more of them, than any document has. */
    TOO_COMPLEX,
    /** Cut off or broken. */
    DAMAGED
  }

  private final Reason reason;

  /**
   * @param detail for the log, in English; never shown to people
   */
  public WordFileRefused(Reason reason, String detail) {
    this(reason, detail, null);
  }

  WordFileRefused(Reason reason, String detail, Throwable cause) {
    super(Objects.requireNonNull(reason, "reason") + ": " + detail, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
