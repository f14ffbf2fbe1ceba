package org.verbale.submission;

import java.util.Objects;

/**
 * Who did something: the OIDC subject, and the name as it was then, because people leave and
 * records stay.
 */
public record Actor(String subject, String name) {
  public Actor {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(name, "name");
  }
}
