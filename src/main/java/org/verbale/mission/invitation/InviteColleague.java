package org.verbale.mission.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.verbale.audit.AuditLog;
import org.verbale.mission.PermanentMissions;
import org.verbale.web.CurrentPerson;
import org.verbale.web.NotFound;
import org.verbale.web.Refusal;
import org.verbale.web.Roles;
import org.verbale.web.accounts.Accounts;

/**
 * Invites somebody to act for a mission, again, or no longer. The invitation and its mail are kept
 * or lost together; no account is touched before the person opens the link.
 */
@ApplicationScoped
public class InviteColleague {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Invitations invitations;
  private final InvitationMails mails;
  private final PermanentMissions missions;
  private final Accounts accounts;
  private final CurrentPerson person;
  private final InvitationSettings settings;
  private final AuditLog log;
  private final Clock clock;

  InviteColleague(
      Invitations invitations,
      InvitationMails mails,
      PermanentMissions missions,
      Accounts accounts,
      CurrentPerson person,
      InvitationSettings settings,
      AuditLog log,
      Clock clock) {
    this.invitations = invitations;
    this.mails = mails;
    this.missions = missions;
    this.accounts = accounts;
    this.person = person;
    this.settings = settings;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Sends an invitation.
   *
   * @throws Refusal if the address has an open invitation of this mission, if the mission has sent
   *     too many within the hour, or if the portal cannot make accounts
   */
  @Transactional
  public Invitation invite(String state, Invited who) {
    missions.lock(state);
    refuseTooMany(state);
    var now = clock.instant();
    invitations
        .pending(state, who.email())
        .ifPresent(
            earlier -> {
              if (earlier.isOpen(now)) {
                throw new Refusal("people.error.invitedTwice", earlier.email());
              }
              earlier.expire(now);
              // The schema allows one pending invitation per person: this one has to be seen first.
              invitations.flush();
            });
    var host = new Invitation.Host(person.subject(), person.name(), person.hasRole(Roles.OFFICER));
    var secret = LinkSecret.random();
    var invitation = new Invitation(state, who, host, now);
    invitation.send(secret, now, settings.lifetime());
    invitations.persist(invitation);
    mails.queue(invitation, secret);
    log.record(
        new InvitationEvent.ColleagueInvited(
            state, invitation.id(), invitation.email(), invitation.duties()));
    return invitation;
  }

  /** Sends it once more, with a new link and a new term; the earlier link ends. */
  @Transactional
  public Invitation again(String state, long id) {
    missions.lock(state);
    refuseTooMany(state);
    var invitation = find(state, id);
    if (invitation.timesSent() >= settings.timesSent()) {
      throw new Refusal("people.error.sentOften", invitation.timesSent());
    }
    var secret = LinkSecret.random();
    invitation.send(secret, clock.instant(), settings.lifetime());
    mails.queue(invitation, secret);
    log.record(new InvitationEvent.InvitationSentAgain(state, id, invitation.email()));
    return invitation;
  }

  /** Its link is worth nothing from now on. */
  @Transactional
  public Invitation withdraw(String state, long id) {
    var invitation = find(state, id);
    invitation.withdraw(person.subject(), clock.instant());
    log.record(new InvitationEvent.InvitationWithdrawn(state, id, invitation.email()));
    return invitation;
  }

  private void refuseTooMany(String state) {
    if (!accounts.arePossible()) {
      throw new Refusal("web.error.accounts.notSetUp");
    }
    if (invitations.sentSince(state, clock.instant().minus(AN_HOUR)) >= settings.perHour()) {
      throw new Refusal("people.error.tooMany", settings.perHour());
    }
  }

  private Invitation find(String state, long id) {
    return invitations.of(state, id).orElseThrow(() -> new NotFound("people.error.noInvitation"));
  }
}
