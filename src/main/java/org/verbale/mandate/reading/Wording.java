package org.verbale.mandate.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.verbale.language.OfficialLanguage;

/** How resolutions are worded in a language: the patterns that the reader looks for. */
final class Wording {
  private static final Map<OfficialLanguage, Wording> ALL = new EnumMap<>(OfficialLanguage.class);

  // Words between commas that may stand between a verb and whom it addresses.
  private static final String ASIDE = "(?: ?[,،] ?[^;؛]{1,200}?[,،] ?)?";

  static {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      ALL.put(language, new Wording(language, new LanguageFile("mandate/wording", language)));
    }
  }

  final OfficialLanguage language;
  final Pattern opening;
  final Pattern adopted;
  final Pattern committee;
  final Pattern noCommittee;
  final Pattern agendaItemLine;
  final Pattern distribution;
  final Pattern organ;
  final Pattern meeting;
  final Pattern resumed;
  final Pattern annex;
  final Pattern draft;
  final Pattern noteStart;
  final Pattern resolutionWord;
  final Pattern otherBodies;
  final Pattern asksSecretaryGeneral;
  final Pattern seeksViews;
  final Pattern reports;
  final Pattern reportsWithoutSession;
  final Pattern asksStates;
  final Pattern statesTell;
  final Pattern statesInformation;
  final Pattern secretaryGeneral;
  final Pattern states;
  final Pattern agenda;
  final Pattern viewsReferred;
  final Pattern operativeVerb;
  final Set<String> hyphenated;

  private Wording(OfficialLanguage language, LanguageFile file) {
    this.language = language;
    opening = pattern(file, "opening");
    adopted = pattern(file, "adopted");
    committee = pattern(file, "committee");
    noCommittee = pattern(file, "noCommittee");
    agendaItemLine = pattern(file, "agendaItemLine");
    distribution = pattern(file, "distribution");
    organ = pattern(file, "organ");
    meeting = pattern(file, "meeting");
    resumed = pattern(file, "resumed");
    annex = pattern(file, "annex");
    draft = pattern(file, "draft");
    noteStart = pattern(file, "noteStart");
    resolutionWord = pattern(file, "resolutionWord");
    otherBodies = pattern(file, "otherBodies");
    asksSecretaryGeneral = pattern(file, "asksSecretaryGeneral");
    seeksViews = pattern(file, "seeksViews");
    reports = pattern(file, "reports");
    reportsWithoutSession = pattern(file, "reportsWithoutSession");
    asksStates = pattern(file, "asksStates");
    statesTell = pattern(file, "statesTell");
    statesInformation = pattern(file, "statesInformation");
    secretaryGeneral = pattern(file, "secretaryGeneral");
    states = pattern(file, "states");
    agenda = pattern(file, "agenda");
    viewsReferred = pattern(file, "viewsReferred");
    operativeVerb = pattern(file, "operativeVerb");
    hyphenated = Set.of(file.get("hyphenated").split("\\|"));
  }

  static Wording of(OfficialLanguage language) {
    return ALL.get(language);
  }

  /** The bare form of a text, as the patterns of this language expect it. */
  String bare(String text) {
    String bare = BareText.of(text);
    return language == OfficialLanguage.CHINESE ? bare.replace(" ", "") : bare;
  }

  private static Pattern pattern(LanguageFile file, String key) {
    return Pattern.compile(
        file.get(key).replace("{aside}", ASIDE), Pattern.UNICODE_CHARACTER_CLASS);
  }
}
