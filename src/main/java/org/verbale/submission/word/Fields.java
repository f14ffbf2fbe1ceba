package org.verbale.submission.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.verbale.document.word.XmlElement;

/**
 * The fields that are open at a place of the text. Of a field its last result is text; the
 * instruction by which Word made it never is.
 */
final class Fields {
  private static final int DEEPEST = 64;

  /** Instructions that matter here are short; the rest of a long one is not kept. */
  private static final int LONGEST_INSTRUCTION = 4096;

  private static final Set<String> TABLES = Set.of("TOC", "TOA", "INDEX", "BIBLIOGRAPHY");

  /** Fields that mark a place or compute something and show nothing. */
  private static final Set<String> SILENT =
      Set.of("XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "BOOKMARK", "ADVANCE", "");

  private static final Pattern ADDRESS = Pattern.compile("HYPERLINK\\s+(?:\"([^\"]*)\"|(\\S+))");

  private final Deque<Field> open = new ArrayDeque<>();

  /** One field. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private final XmlElement form;
    private boolean inResult;
    private boolean table;
    private String address;

    Field(XmlElement form) {
      this.form = form;
    }

    void add(String characters) {
      int room = LONGEST_INSTRUCTION - instruction.length();
      instruction.append(characters, 0, Math.min(room, characters.length()));
    }

    String name() {
      return Fields.name(instruction.toString());
    }

    void beginResult() {
      inResult = true;
      table = isTable(name());
      address = Fields.address(instruction.toString());
    }
  }

  /**
   * @param form the data of a form field; null for another field
   */
  void begin(XmlElement form) {
    if (open.size() < DEEPEST) {
      open.push(new Field(form));
    }
  }

  void instruction(String characters) {
    if (!open.isEmpty() && !open.peek().inResult) {
      open.peek().add(characters);
    }
  }

  /** The instruction ends. Answers its name. */
  String separate() {
    if (open.isEmpty()) {
      return "";
    }
    open.peek().beginResult();
    return open.peek().name();
  }

  /**
   * A field ends.
   *
   * @return what a form field shows that keeps its value apart; the empty text for others
   */
  String end(LossLog losses) {
    if (open.isEmpty()) {
      return "";
    }
    var field = open.pop();
    var name = field.name();
    if (name.equals("FORMCHECKBOX") || name.equals("FORMDROPDOWN")) {
      return FormFields.value(field.form);
    }
    if (!field.inResult && !SILENT.contains(name)) {
      losses.add(LossKind.FIELD, name);
    }
    return "";
  }

  /**
   * Whether text at this place is not part of the document: an instruction, a table of contents.
   */
  boolean hideText() {
    for (Field field : open) {
      if (!field.inResult || field.table) {
        return true;
      }
    }
    return false;
  }

  /** The address to which an open field links; null for none. */
  String address() {
    for (Field field : open) {
      if (field.address != null) {
        return field.address;
      }
    }
    return null;
  }

  /** The address in an instruction; null for none. */
  static String address(String instruction) {
    if (!name(instruction).equals("HYPERLINK") || instruction.contains("\\l")) {
      return null;
    }
    var address = ADDRESS.matcher(instruction);
    if (!address.find()) {
      return null;
    }
    return address.group(1) != null ? address.group(1) : address.group(2);
  }

  static boolean isTable(String name) {
    return TABLES.contains(name);
  }

  /** The first word of an instruction. */
  static String name(String instruction) {
    var words = instruction.strip();
    int end = 0;
    while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end).toUpperCase(Locale.ROOT);
  }
}
