package org.verbale.audit;

import org.verbale.web.CurrentPerson;

/**
 * Who did something and from where, as it was then.
 *
 * @param subject the OIDC subject; "system" for the portal's own jobs
 * @param name as Keycloak knew it at that moment
 * @param address the network address; null for jobs
 */
record Actor(String subject, String name, String address) {

  static Actor of(CurrentPerson person) {
    return new Actor(person.subject(), person.name(), person.address().orElse(null));
  }
}
