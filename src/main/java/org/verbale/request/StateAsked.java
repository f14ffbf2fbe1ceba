package org.verbale.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.verbale.language.OfficialLanguage;

/**
 * A State to which notes go, as the address book has it now.
 *
 * @param code ISO 3166 alpha-3
 * @param names short names by language
 * @param regionalGroup null for observers and States without a group
 * @param preferredLanguages of its mission, the first one first
 * @param recipients active focal points; the mission itself where there are none; may be empty
 */
public record StateAsked(
    String code,
    Map<OfficialLanguage, String> names,
    String regionalGroup,
    List<OfficialLanguage> preferredLanguages,
    List<Recipient> recipients) {

  /** A person at a mission to whom mail goes, or the mission itself under the State's name. */
  public record Recipient(String name, String email, OfficialLanguage language) {}

  /** Whether mail goes to it at all, and at least one address works. */
  public boolean isReachable(Set<String> undeliverable) {
    return recipients.stream()
        .anyMatch(person -> !undeliverable.contains(person.email().toLowerCase(Locale.ROOT)));
  }

  public String name(OfficialLanguage language) {
    return names.getOrDefault(language, code);
  }
}
