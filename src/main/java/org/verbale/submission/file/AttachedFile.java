package org.verbale.submission.file;

import java.nio.charset.StandardCharsets;
import org.verbale.document.word.WordFileRefused;
import org.verbale.document.word.WordPackage;
import org.verbale.web.BadInput;

/**
 * Takes a file for what its bytes are, PDF or Word; its name and the sender's word about it count
 * for nothing, and a file that is two things at once is refused.
 */
public final class AttachedFile {
  private static final String PDF = "application/pdf";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final byte[] PDF_HEAD = ascii("%PDF-");
  private static final byte[] PDF_END = ascii("%%EOF");

  /**
   * The record by which every reader of archives finds one, within a comment's reach of the end.
   */
  private static final byte[] ARCHIVE_END = {'P', 'K', 5, 6};

  private static final int ARCHIVE_REACH = 22 + 0xFFFF;

  /** Line ends behind the last mark of a PDF; more would be something else. */
  private static final int LONGEST_TAIL = 16;

  private static final int LONGEST_NAME = 200;

  private AttachedFile() {}

  /**
   * @throws BadInput if the file is neither a PDF nor a harmless Word file; the text says which and
   *     what to do
   */
  public static ReceivedFile of(String name, byte[] content) {
    String clean = cleanName(name);
    if (content.length == 0) {
      throw new BadInput("submissionfile.refused.empty");
    }
    boolean pdf = find(content, PDF_HEAD, 0, 1) == 0;
    if (pdf) {
      requirePdfAlone(clean, content);
    } else {
      requireWord(clean, content);
    }
    return new ReceivedFile(withEnding(clean, pdf ? ".pdf" : ".docx"), pdf ? PDF : WORD, content);
  }

  private static void requirePdfAlone(String name, byte[] content) {
    int end = last(content, PDF_END);
    if (end < 0) {
      throw new BadInput("submissionfile.refused.damaged", name);
    }
    boolean archive =
        find(content, ARCHIVE_END, Math.max(0, content.length - ARCHIVE_REACH), content.length)
            >= 0;
    if (archive || content.length - end - PDF_END.length > LONGEST_TAIL) {
      throw new BadInput("submissionfile.refused.hidden", name);
    }
  }

  private static void requireWord(String name, byte[] content) {
    try {
      WordPackage.open(content);
    } catch (WordFileRefused refused) {
      throw new BadInput("submissionfile.refused." + reason(refused), name);
    }
  }

  private static String reason(WordFileRefused refused) {
    return switch (refused.reason()) {
      case MACROS -> "macros";
      case ENCRYPTED -> "encrypted";
      case DAMAGED -> "damaged";
      case TOO_LARGE,
          TOO_MANY_PARTS,
          BOMB,
          UNSAFE_NAMES,
          FOREIGN_DATA,
          FORBIDDEN_XML,
          TOO_COMPLEX ->
          "hidden";
      default -> "type";
    };
  }

  /** For people only; a line break or a folder in a name could deceive them. */
  private static String cleanName(String name) {
    String given = name == null ? "" : name;
    int folder = Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\'));
    String bare = given.substring(folder + 1).replaceAll("\\p{C}", "").strip();
    return bare.length() > LONGEST_NAME ? bare.substring(bare.length() - LONGEST_NAME) : bare;
  }

  /** What is saved under this name later is opened by its ending, so that has to be true. */
  private static String withEnding(String name, String ending) {
    return name.toLowerCase(java.util.Locale.ROOT).endsWith(ending)
        ? name
        : (name.isEmpty() ? "file" : name) + ending;
  }

  private static int last(byte[] content, byte[] mark) {
    for (int at = content.length - mark.length; at >= 0; at--) {
      if (find(content, mark, at, at + 1) == at) {
        return at;
      }
    }
    return -1;
  }

  /** Where a mark begins, at {@code from} or later and before {@code to}; -1 if nowhere. */
  private static int find(byte[] content, byte[] mark, int from, int to) {
    for (int at = from; at < to && at <= content.length - mark.length; at++) {
      if (java.util.Arrays.equals(content, at, at + mark.length, mark, 0, mark.length)) {
        return at;
      }
    }
    return -1;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
