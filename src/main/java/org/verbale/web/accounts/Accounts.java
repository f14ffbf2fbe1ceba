package org.verbale.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.accounts.KeycloakAdministration.Credential;
import org.verbale.web.accounts.KeycloakAdministration.Role;
import org.verbale.web.accounts.KeycloakAdministration.User;

/**
 * Finds, makes and closes accounts in Keycloak. Every method throws {@link
 * org.verbale.web.Unavailable} if Keycloak does not answer and {@link org.verbale.web.Refusal} if
 * the portal has no service account; what it was to do can then be done again.
 */
@ApplicationScoped
public class Accounts {
  private final KeycloakAdministration keycloak;
  private final KeycloakSession session;
  private final SecureRandom random = new SecureRandom();

  Accounts(@RestClient KeycloakAdministration keycloak, KeycloakSession session) {
    this.keycloak = keycloak;
    this.session = session;
  }

  /** Whether the portal has a service account at all. */
  public boolean arePossible() {
    return session.isPossible();
  }

  /** The account with the address. */
  public Optional<Account> withEmail(String email) {
    return session.with(bearer -> find(bearer, email));
  }

  /** The account with the OIDC subject. */
  public Optional<Account> of(String subject) {
    return session.with(
        bearer -> {
          try {
            return Optional.of(Account.of(keycloak.user(bearer, session.realm(), subject)));
          } catch (WebApplicationException none) {
            if (none.getResponse().getStatus() == Status.NOT_FOUND.getStatusCode()) {
              return Optional.empty();
            }
            throw none;
          }
        });
  }

  /**
   * Makes an account with that address and no password; the address counts as proven.
   *
   * @param language in which Keycloak's own pages greet its owner
   */
  public Account make(String email, String name, OfficialLanguage language) {
    return session.with(
        bearer -> {
          try {
            keycloak.create(bearer, session.realm(), user(email, name, language)).close();
          } catch (WebApplicationException refused) {
            // Somebody else has made it in this very moment.
            if (refused.getResponse().getStatus() != Status.CONFLICT.getStatusCode()) {
              throw refused;
            }
          }
          return find(bearer, email)
              .orElseThrow(() -> new WebApplicationException(Status.CONFLICT));
        });
  }

  /**
   * Gives the account a password for one login, in which Keycloak asks for the owner's own. Earlier
   * passwords end.
   */
  public String giveOneTimePassword(String subject) {
    var password = OneTimePassword.random(random);
    return session.with(
        bearer -> {
          keycloak.password(
              bearer, session.realm(), subject, new Credential(null, "password", password, true));
          return password;
        });
  }

  /** Takes every password from the account, if it still is and its owner has not chosen one. */
  public void takeOneTimePassword(String subject) {
    if (of(subject).filter(Account::awaitsPassword).isEmpty()) {
      return;
    }
    session.with(
        bearer -> {
          var realm = session.realm();
          keycloak.credentials(bearer, realm, subject).stream()
              .filter(credential -> credential.type().equals("password"))
              .forEach(
                  credential -> keycloak.removeCredential(bearer, realm, subject, credential.id()));
          return null;
        });
  }

  /** The realm roles of the account. */
  public Set<String> roles(String subject) {
    return session.with(
        bearer ->
            keycloak.roles(bearer, session.realm(), subject).stream()
                .map(Role::name)
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** Gives the account the realm role; one that it has already stays. */
  public void giveRole(String subject, String role) {
    session.with(
        bearer -> {
          var missing =
              keycloak.rolesToGive(bearer, session.realm(), subject).stream()
                  .filter(known -> known.name().equals(role))
                  .toList();
          if (!missing.isEmpty()) {
            keycloak.giveRoles(bearer, session.realm(), subject, missing);
          }
          return null;
        });
  }

  /** Its owner cannot sign in any more, and every session of the account ends. */
  public void close(String subject) {
    session.with(
        bearer -> {
          enable(bearer, subject, false);
          keycloak.endSessions(bearer, session.realm(), subject);
          return null;
        });
  }

  /** Its owner may sign in again. */
  public void reopen(String subject) {
    session.with(
        bearer -> {
          enable(bearer, subject, true);
          return null;
        });
  }

  private void enable(String bearer, String subject, boolean enabled) {
    var known = keycloak.user(bearer, session.realm(), subject);
    keycloak.change(
        bearer,
        session.realm(),
        subject,
        new User(
            known.id(),
            known.username(),
            known.email(),
            known.emailVerified(),
            known.firstName(),
            known.lastName(),
            enabled,
            known.requiredActions(),
            known.attributes()));
  }

  private Optional<Account> find(String bearer, String email) {
    return keycloak.withEmail(bearer, session.realm(), email, true).stream()
        .findFirst()
        .map(Account::of);
  }

  private static User user(String email, String name, OfficialLanguage language) {
    var words = name.strip().split("\\s+(?=\\S+$)");
    var locale = language == OfficialLanguage.CHINESE ? "zh-CN" : language.code();
    return new User(
        null,
        email.toLowerCase(Locale.ROOT),
        email.toLowerCase(Locale.ROOT),
        true,
        words.length > 1 ? words[0] : null,
        words[words.length - 1],
        true,
        List.of(Account.CHOOSE_PASSWORD),
        Map.of("locale", List.of(locale)));
  }
}
