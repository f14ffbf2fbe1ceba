package org.verbale.mission.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.verbale.mission.MissionMembership;

/**
 * Somebody who acts, will act or has acted for the mission.
 *
 * @param subject the OIDC subject
 * @param email empty if it is not known
 * @param rights all of them, those that are over included
 */
public record Colleague(String subject, String name, String email, List<Right> rights) {

  /** Whether the person has a right now or will have one. */
  public boolean isPresent() {
    return rights.stream().anyMatch(right -> !right.isOver());
  }

  /** Those that hold or will hold. */
  public List<Right> open() {
    return rights.stream().filter(right -> !right.isOver()).toList();
  }

  static List<Colleague> of(List<MissionMembership> held, ZoneId zone, Instant now) {
    Collection<List<MissionMembership>> people =
        held.stream()
            .collect(
                Collectors.groupingBy(
                    MissionMembership::subject, LinkedHashMap::new, Collectors.toList()))
            .values();
    return people.stream()
        .map(
            rights -> {
              var last = rights.getLast();
              return new Colleague(
                  last.subject(),
                  last.displayName(),
                  last.email().orElse(""),
                  rights.stream().map(right -> Right.of(right, zone, now)).toList());
            })
        .toList();
  }
}
