package org.verbale.mission;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.verbale.language.LanguageNames;
import org.verbale.language.OfficialLanguage;
import org.verbale.time.TimeZones;
import org.verbale.web.FormErrors;

/**
 * What the page of one mission shows.
 *
 * @param people how many act for the mission now
 * @param requests how many ask to
 * @param form which of its forms was sent and found wrong; empty at the first showing
 * @param input what was typed into that form
 */
record MissionRecord(
    String code,
    String name,
    String formalName,
    String group,
    List<OfficialLanguage> preferred,
    ZoneId timeZone,
    MissionAddress address,
    List<FocalPoint> focalPoints,
    int people,
    int requests,
    boolean forOfficer,
    OfficialLanguage in,
    String form,
    FormErrors errors,
    Map<String, String> input) {

  /** A language to choose, with its name in the language of the page. */
  public record Choice(String code, String name) {}

  public List<Choice> languages() {
    return Stream.of(OfficialLanguage.values())
        .map(language -> new Choice(language.code(), languageName(language)))
        .toList();
  }

  public String languageName(OfficialLanguage language) {
    return LanguageNames.name(language, in, LanguageNames.Form.ALONE);
  }

  /** The code of the mission's first or second language; empty if it has no second. */
  public String preferredCode(int place) {
    return place < preferred.size() ? preferred.get(place).code() : "";
  }

  /** The zones to choose from; its own is among them, whatever it is. */
  public List<String> zones() {
    var offered = TimeZones.offered();
    return offered.contains(timeZone.getId())
        ? offered
        : Stream.concat(Stream.of(timeZone.getId()), offered.stream()).toList();
  }

  /** The errors of that form alone, since the page has several. */
  public FormErrors errorsOf(String asked) {
    return form.equals(asked) ? errors : FormErrors.none();
  }

  /** A part of the address: what was typed, or what is recorded. */
  public String addressField(String field) {
    if (form.equals("address")) {
      return input.getOrDefault(field, "");
    }
    return switch (field) {
      case "postal" -> address.postal();
      case "missionEmail" -> address.email();
      default -> address.phone();
    };
  }

  public String typed(String asked, String field) {
    return form.equals(asked) ? input.getOrDefault(field, "") : "";
  }
}
