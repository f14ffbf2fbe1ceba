package org.verbale.mandate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol of a document of the General Assembly: {@code A/RES/66/32}, {@code A/67/131/Add.1},
 * {@code A/67/131/Add.1/Corr.1}, {@code A/67/131*}; a decision, {@code 74/552}, has none of its own
 * and is kept as {@code A/DEC/74/552}.
 *
 * @param stem the symbol without its parts: {@code A/67/131}
 * @param parts addenda, corrigenda and revisions in the order in which they are attached
 * @param reissues how many asterisks it carries: technical reissues
 */
public record DocumentSymbol(String stem, List<Part> parts, int reissues) {
  private static final String SESSION = "(?:(?:ES|S)-)?\\d{1,3}";
  private static final Pattern RESOLUTION =
      Pattern.compile(
          "A/(RES|DEC)/(?:("
              + SESSION
              + ")/(\\d{1,4})(?: ?([A-Z]{1,2}))?"
              + "|(\\d{1,4}) ?([A-Z])? ?\\(([IVXLC]+)\\))");
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?:A|S|E|ST|CD|CCW|NPT|BWC|GC)(?:/[A-Z0-9](?:[A-Za-z0-9.()-]*[A-Za-z0-9)])?){1,8}");
  private static final Pattern PARTS =
      Pattern.compile("((?:/(?:ADD|CORR|REV)\\.\\d{1,3})*)(\\*{0,5})$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SESSION_NUMBER = Pattern.compile("A/(?:RES/|DEC/)?(\\d{1,3})/.*");

  public DocumentSymbol {
    parts = List.copyOf(parts);
  }

  /** What an attached document is. */
  public enum PartKind {
    ADDENDUM("Add."),
    CORRIGENDUM("Corr."),
    REVISION("Rev.");

    private final String abbreviation;

    PartKind(String abbreviation) {
      this.abbreviation = abbreviation;
    }

    private static PartKind of(String abbreviation) {
      for (PartKind kind : values()) {
        if (kind.abbreviation.equalsIgnoreCase(abbreviation)) {
          return kind;
        }
      }
      throw new IllegalArgumentException(abbreviation);
    }
  }

  /** One attachment of a symbol: {@code Add.1}. */
  public record Part(PartKind kind, int number) {
    @Override
    public String toString() {
      return kind.abbreviation + number;
    }
  }

  /**
   * The symbol in its canonical form, whatever the case, spaces and letters' places of the text.
   *
   * @throws IllegalArgumentException if the text is not a symbol
   */
  @JsonCreator
  public static DocumentSymbol parse(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + text + "' is not a symbol such as A/RES/66/32 or A/67/131/Add.1"));
  }

  /** The symbol that a text is, or nothing if it is none. */
  public static Optional<DocumentSymbol> find(String text) {
    String symbol = text.strip().replaceAll("[\\s\\u00A0]+", " ");
    if (symbol.length() > 80) {
      return Optional.empty();
    }
    Matcher partsMatcher = PARTS.matcher(symbol);
    if (!partsMatcher.find()) {
      return Optional.empty();
    }
    String stem = symbol.substring(0, partsMatcher.start());
    return stem(stem)
        .map(
            canonical ->
                new DocumentSymbol(
                    canonical, parts(partsMatcher.group(1)), partsMatcher.group(2).length()));
  }

  /**
   * The symbol of a resolution by its number: "66/32", "56/24 T", "2832 (XXVI)".
   *
   * @throws IllegalArgumentException if it is not such a number
   */
  public static DocumentSymbol ofResolution(String number) {
    return parse("A/RES/" + number);
  }

  private static Optional<String> stem(String text) {
    String upper = text.toUpperCase(Locale.ROOT).strip();
    Matcher resolution = RESOLUTION.matcher(upper);
    if (resolution.matches()) {
      String kind = "A/" + resolution.group(1) + "/";
      return Optional.of(
          resolution.group(2) != null
              ? kind
                  + resolution.group(2)
                  + "/"
                  + resolution.group(3)
                  + after(" ", resolution.group(4))
              : kind
                  + resolution.group(5)
                  + after(" ", resolution.group(6))
                  + " ("
                  + resolution.group(7)
                  + ")");
    }
    boolean plain = GENERAL.matcher(text).matches() || GENERAL.matcher(upper).matches();
    return plain && text.matches(".*\\d.*") ? Optional.of(canonicalCase(text)) : Optional.empty();
  }

  private static String after(String separator, String group) {
    return group == null ? "" : separator + group;
  }

  private static String canonicalCase(String text) {
    return text.equals(text.toLowerCase(Locale.ROOT)) ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    for (String part : text.split("/")) {
      if (!part.isEmpty()) {
        int dot = part.indexOf('.');
        PartKind kind = PartKind.of(part.substring(0, dot + 1));
        parts.add(new Part(kind, Integer.parseInt(part.substring(dot + 1))));
      }
    }
    return parts;
  }

  public boolean isResolution() {
    return stem.startsWith("A/RES/");
  }

  public boolean isDecision() {
    return stem.startsWith("A/DEC/");
  }

  /** The number by which resolutions and decisions cite each other: {@code 56/24 T}. */
  public Optional<String> number() {
    return isResolution() || isDecision()
        ? Optional.of(stem.substring("A/RES/".length()))
        : Optional.empty();
  }

  /** The regular session to which the document belongs; none for special sessions and old texts. */
  public OptionalInt session() {
    Matcher matcher = SESSION_NUMBER.matcher(stem);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** The document to which this one is attached: {@code A/67/131} of {@code A/67/131/Add.1}. */
  public Optional<DocumentSymbol> parent() {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new DocumentSymbol(stem, parts.subList(0, parts.size() - 1), 0));
  }

  /** The symbol of an addendum, corrigendum or revision of this document. */
  public DocumentSymbol with(PartKind kind, int number) {
    if (number < 1) {
      throw new IllegalArgumentException("Parts of a document are numbered from 1, not " + number);
    }
    List<Part> more = new ArrayList<>(parts);
    more.add(new Part(kind, number));
    return new DocumentSymbol(stem, more, 0);
  }

  /** The symbol of the next technical reissue: one asterisk more. */
  public DocumentSymbol reissued() {
    return new DocumentSymbol(stem, parts, reissues + 1);
  }

  @JsonValue
  @Override
  public String toString() {
    StringBuilder symbol = new StringBuilder(stem);
    parts.forEach(part -> symbol.append('/').append(part));
    return symbol.append("*".repeat(reissues)).toString();
  }
}
