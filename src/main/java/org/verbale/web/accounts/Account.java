package org.verbale.web.accounts;

import java.util.List;
import java.util.Set;
import org.verbale.web.accounts.KeycloakAdministration.User;

/**
 * An account in Keycloak.
 *
 * @param subject the OIDC subject
 * @param email the address it belongs to
 * @param open whether its owner may sign in
 * @param awaitsPassword whether its owner has yet to choose a password
 */
public record Account(String subject, String email, boolean open, boolean awaitsPassword) {
  static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";

  static Account of(User user) {
    var actions = user.requiredActions() == null ? List.<String>of() : user.requiredActions();
    return new Account(
        user.id(),
        user.email(),
        Boolean.TRUE.equals(user.enabled()),
        Set.copyOf(actions).contains(CHOOSE_PASSWORD));
  }
}
