package org.verbale.mission.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.verbale.audit.AuditLog;
import org.verbale.mission.MissionMemberships;
import org.verbale.web.Refusal;
import org.verbale.web.Roles;
import org.verbale.web.accounts.Accounts;

/**
 * Closes the account of a person who has left every mission. An invitation by the Secretariat opens
 * it again.
 */
@ApplicationScoped
class CloseAccount {
  private static final Set<String> OF_SECRETARIAT =
      Set.of(Roles.OFFICER, Roles.TRANSLATOR, Roles.ADMIN);

  private final MissionMemberships memberships;
  private final Accounts accounts;
  private final AuditLog log;
  private final Clock clock;

  CloseAccount(MissionMemberships memberships, Accounts accounts, AuditLog log, Clock clock) {
    this.memberships = memberships;
    this.accounts = accounts;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Keycloak comes last: if it does not answer, nothing is recorded.
   *
   * @throws Refusal if the person acts for a mission or belongs to the Secretariat
   */
  @Transactional
  void close(String state, String subject, String name) {
    if (!memberships.presentAndFuture(subject, clock.instant()).isEmpty()) {
      throw new Refusal("people.error.stillActs", name);
    }
    if (accounts.roles(subject).stream().anyMatch(OF_SECRETARIAT::contains)) {
      throw new Refusal("people.error.staffAccount", name);
    }
    log.record(new AccountClosed(state, subject));
    accounts.close(subject);
  }
}
