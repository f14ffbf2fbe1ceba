package org.verbale.request.letter;

import io.quarkus.qute.TemplateException;

/** A template that cannot be used: which file, which line, and why. */
public final class BrokenTemplate extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private BrokenTemplate(String message, Throwable cause) {
    // What matters to who edits the file is the message; where in the code it was found is not.
    super(message, cause, false, false);
  }

  static BrokenTemplate because(String name, TemplateException cause) {
    var origin = cause.getOrigin();
    var line = origin == null ? "" : ", line " + origin.getLine();
    return new BrokenTemplate(
        "The template "
            + name
            + line
            + " cannot be used: "
            + causeOf(cause)
            + ". Correct the file and start again; its first lines, or those of note_en.txt, say"
            + " what may stand in it.",
        cause);
  }

  /** Without the file and the line, which stand before it already. */
  private static String causeOf(TemplateException cause) {
    return cause
        .getMessage()
        .strip()
        .replaceAll("\\s+", " ")
        .replaceFirst("^\\w+ error in template \\[[^\\]]*\\]( line \\d+)?:? ", "");
  }

  static BrokenTemplate unknownDirective(String name, int line, String directive) {
    return new BrokenTemplate(
        "The template "
            + name
            + ", line "
            + line
            + " cannot be used: it begins with "
            + directive
            + ", which the layout does not know. It knows @office, @reference, @subject, @end and"
            + " @centre.",
        null);
  }

  /** A template file that is not written in UTF-8. */
  public static BrokenTemplate notUtf8(String name) {
    return new BrokenTemplate(
        "The template " + name + " is not written in UTF-8. Save it again in that encoding.", null);
  }

  /** A template file that is not there. */
  public static BrokenTemplate missing(String name) {
    return new BrokenTemplate(
        "The template " + name + " is missing. Each of the six languages needs one.", null);
  }
}
