package org.verbale.mission.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.verbale.language.LanguageNames;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.AccessRequest;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.FormErrors;

/**
 * What the page of a mission's people shows.
 *
 * @param canInvite whether the portal can make accounts
 * @param chosen the duties that were ticked
 * @param input what was typed into the form of an invitation
 */
public record People(
    String code,
    String state,
    List<Colleague> present,
    List<Colleague> former,
    List<AccessRequest> requests,
    List<InvitationRow> invitations,
    boolean canInvite,
    OfficialLanguage in,
    FormErrors errors,
    Set<Duty> chosen,
    Map<String, String> input) {

  /** A language to choose, with its name in the language of the page. */
  public record Choice(String code, String name) {}

  public List<Choice> languages() {
    return Stream.of(OfficialLanguage.values())
        .map(
            language ->
                new Choice(
                    language.code(), LanguageNames.name(language, in, LanguageNames.Form.ALONE)))
        .toList();
  }

  public List<Duty> duties() {
    return List.of(Duty.values());
  }

  public String typed(String field) {
    return input.getOrDefault(field, "");
  }
}
