package org.verbale.mission.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verbale.mail.OutboxMail;
import org.verbale.mail.OutboxMails;
import org.verbale.mission.AccessRequests;
import org.verbale.mission.MemberStates;
import org.verbale.mission.MissionAccess;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.mission.MissionMemberships;
import org.verbale.mission.PermanentMissions;
import org.verbale.mission.invitation.Invitation;
import org.verbale.mission.invitation.Invitations;
import org.verbale.web.FormErrors;
import org.verbale.web.PageLanguage;
import org.verbale.web.accounts.Accounts;

/** Gathers what the page of a mission's people shows, for those who may see it. */
@ApplicationScoped
class PeopleViews {
  private final MissionAccess access;
  private final MemberStates states;
  private final PermanentMissions missions;
  private final MissionMemberships memberships;
  private final AccessRequests requests;
  private final Invitations invitations;
  private final OutboxMails mails;
  private final Accounts accounts;
  private final PageLanguage language;
  private final Clock clock;

  PeopleViews(
      MissionAccess access,
      MemberStates states,
      PermanentMissions missions,
      MissionMemberships memberships,
      AccessRequests requests,
      Invitations invitations,
      OutboxMails mails,
      Accounts accounts,
      PageLanguage language,
      Clock clock) {
    this.access = access;
    this.states = states;
    this.missions = missions;
    this.memberships = memberships;
    this.requests = requests;
    this.invitations = invitations;
    this.mails = mails;
    this.accounts = accounts;
    this.language = language;
    this.clock = clock;
  }

  PeoplePage show(String code) {
    var asMission = missions.of(access.check(code).code()).preferredLanguages().getFirst();
    return show(code, FormErrors.none(), Set.of(), Map.of("language", asMission.code()));
  }

  /** The page again, with what was wrong in the invitation and what was typed. */
  PeoplePage again(String code, FormErrors errors, InviteForm form) {
    return show(code, errors, form.chosen(), form.input());
  }

  private PeoplePage show(
      String code, FormErrors errors, Set<Duty> chosen, Map<String, String> input) {
    var state = access.check(code);
    var now = clock.instant();
    var people = Colleague.of(memberships.everOf(code), missions.of(code).timeZone(), now);
    return new PeoplePage(
        new People(
            code,
            states.nameToday(state, language.current()),
            people.stream().filter(Colleague::isPresent).toList(),
            people.stream().filter(person -> !person.isPresent()).toList(),
            requests.openOf(code),
            rows(code, now),
            accounts.arePossible(),
            language.current(),
            errors,
            chosen,
            input));
  }

  private List<InvitationRow> rows(String code, Instant now) {
    return invitations.of(code).stream().map(invitation -> row(invitation, now)).toList();
  }

  private InvitationRow row(Invitation invitation, Instant now) {
    var sent = mails.about("invitation/" + invitation.id());
    return new InvitationRow(
        invitation.id(),
        invitation.name(),
        invitation.email(),
        invitation.duties(),
        invitation.stateAt(now),
        invitation.invitedByName(),
        invitation.sentAt(),
        invitation.expiresAt(),
        sent.stream().map(OutboxMail::status).reduce((first, last) -> last).orElse(null));
  }
}
