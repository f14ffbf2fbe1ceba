package org.verbale.mission.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.verbale.web.Refusal;
import org.verbale.web.Unavailable;
import org.verbale.web.accounts.Accounts;

/** Takes away what the link of an invitation had opened, if nobody has made use of it. */
@ApplicationScoped
public class UnusedAccounts {
  private static final Logger LOG = Logger.getLogger(UnusedAccounts.class);

  private final Accounts accounts;

  UnusedAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Takes the password for one login from the account that was made for the invitation. An account
   * whose owner has chosen a password is left alone.
   *
   * @return whether nothing is left to do; false while Keycloak does not answer
   */
  public boolean lock(Invitation invitation) {
    if (!invitation.isAccountMade() || invitation.subject().isEmpty()) {
      return true;
    }
    try {
      accounts.takeOneTimePassword(invitation.subject().get());
      return true;
    } catch (Unavailable | Refusal away) {
      LOG.infof("Invitation %d keeps its account for now: %s", invitation.id(), away.key());
      return false;
    }
  }
}
