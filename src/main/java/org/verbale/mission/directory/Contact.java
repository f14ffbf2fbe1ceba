package org.verbale.mission.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.FocalPoint;
import org.verbale.mission.FocalPointForm;

/**
 * A focal point as it stands in a cell: {@code Ana Pérez <ana@mission.example> [es]}, one on a
 * line.
 *
 * @param language the person's own choice; null to follow the mission's
 */
record Contact(String name, String email, OfficialLanguage language) {
  private static final Pattern SHAPE =
      Pattern.compile("(?<name>[^<>]+?)\\s*<(?<email>[^<>\\s]+)>\\s*(?:\\[(?<language>\\w\\w)])?");

  static Contact of(FocalPoint point) {
    return new Contact(point.name(), point.email(), point.language().orElse(null));
  }

  /** Reads one; empty if it is none. */
  static Optional<Contact> read(String text) {
    var found = SHAPE.matcher(text.strip());
    if (!found.matches() || !FocalPointForm.isAddress(found.group("email"))) {
      return Optional.empty();
    }
    var code = found.group("language");
    var language = Optional.ofNullable(code).flatMap(OfficialLanguage::find);
    return code != null && language.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Contact(found.group("name").strip(), found.group("email"), language.orElse(null)));
  }

  /** The lines of a cell; a bar parts like a line break. */
  static List<String> lines(String cell) {
    return Pattern.compile("[\\r\\n|]+")
        .splitAsStream(cell)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** A cell, always in the same order. */
  static String cell(List<Contact> contacts) {
    return contacts.stream()
        .sorted(Comparator.comparing(Contact::key))
        .map(Contact::text)
        .collect(Collectors.joining("\n"));
  }

  /** By which two are the same person. */
  String key() {
    return email.toLowerCase(Locale.ROOT);
  }

  private String text() {
    return name + " <" + email + ">" + (language == null ? "" : " [" + language.code() + "]");
  }
}
