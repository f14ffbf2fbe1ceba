package org.verbale.mission.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.verbale.web.NotFound;
import org.verbale.web.Refusal;
import org.verbale.web.Roles;
import org.verbale.web.accounts.Account;
import org.verbale.web.accounts.Accounts;

/**
 * Follows a link to its account: finds or makes it in Keycloak, and gives a password for one login
 * to the owner of an account that the portal has made and nobody has used yet. Can be done again as
 * long as the link is good; nothing is lost if Keycloak fails in between.
 */
@ApplicationScoped
class OpenInvitation {

  /**
   * Where the link has led.
   *
   * @param password for one login; empty if the owner has a password
   */
  record Opened(Invitation invitation, Optional<String> password) {}

  private final Invitations invitations;
  private final KeepOpening keep;
  private final Accounts accounts;
  private final Clock clock;

  OpenInvitation(Invitations invitations, KeepOpening keep, Accounts accounts, Clock clock) {
    this.invitations = invitations;
    this.keep = keep;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * The invitation of a link. A link that is wrong, old, used or withdrawn gets one and the same
   * answer.
   *
   * @throws NotFound if the link is not good
   */
  Invitation of(long id, String secret) {
    return invitations
        .findByIdOptional(id)
        .filter(known -> known.opensWith(new LinkSecret(secret), clock.instant()))
        .orElseThrow(() -> new NotFound("people.error.link"));
  }

  Opened open(long id, String secret) {
    var invitation = of(id, secret);
    var account = account(invitation);
    keep.leadsTo(id, account.subject());
    var isNew = account.awaitsPassword() && invitations.madeAccount(account.subject());
    return new Opened(
        invitation,
        isNew ? Optional.of(accounts.giveOneTimePassword(account.subject())) : Optional.empty());
  }

  private Account account(Invitation invitation) {
    var known = accounts.withEmail(invitation.email());
    if (known.isEmpty()) {
      // Noted first: should the portal stop here, the next opening knows whose account it finds.
      keep.accountIsBeingMade(invitation.id());
    }
    var account =
        known.orElseGet(
            () -> accounts.make(invitation.email(), invitation.name(), invitation.language()));
    if (known.isEmpty() || invitation.isAccountMade()) {
      accounts.giveRole(account.subject(), Roles.MISSION);
    }
    if (!account.open()) {
      reopen(invitation, account);
    }
    return account;
  }

  /** What the Secretariat has closed it alone opens again. */
  private void reopen(Invitation invitation, Account account) {
    if (!invitation.isBySecretariat()) {
      throw new Refusal("people.error.accountClosed");
    }
    accounts.reopen(account.subject());
  }
}
