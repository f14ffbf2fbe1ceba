package org.verbale.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which pages stand in the head of every page, by role. */
public final class Navigation {

  /**
   * @param current whether this is the part of the portal that is shown
   */
  public record Link(String href, String key, boolean current) {}

  /**
   * A part of the portal: the page that it begins with, and where else its pages lie.
   *
   * @param also further paths under which its pages lie
   */
  private record Part(String href, String key, String... also) {

    /** How much of the path is this part's; empty if the page is another part's. */
    Optional<Integer> reach(String path) {
      return Stream.concat(Stream.of(href), Stream.of(also))
          .filter(mine -> path.equals(mine) || path.startsWith(mine + "/"))
          .map(String::length)
          .max(Comparator.naturalOrder());
    }
  }

  private static final List<Part> OFFICER =
      List.of(
          new Part("/officer/mandates", "web.nav.mandates"),
          new Part("/officer/calls", "web.nav.calls", "/officer/notes", "/officer/note-templates"),
          new Part("/translation", "web.nav.translation"),
          new Part("/officer/missions", "web.nav.missions", "/missions"),
          new Part("/officer/mails", "web.nav.mails"));
  private static final List<Part> TRANSLATOR =
      List.of(new Part("/translation", "web.nav.translation"));
  private static final List<Part> MISSION =
      List.of(new Part("/mission", "web.nav.desk", "/missions"));
  private static final List<Part> ADMIN = List.of(new Part("/admin/log", "web.nav.log"));
  private static final List<Part> EVERYBODY =
      List.of(
          new Part("/reports", "web.nav.reports"),
          new Part("/archive", "web.nav.archive", "/officer/archive"),
          new Part("/verify", "web.nav.verify"));

  private Navigation() {}

  /** The links for somebody with these roles, at a page. */
  static List<Link> of(Predicate<String> hasRole, String path) {
    var parts = parts(hasRole);
    var current =
        parts.stream()
            .filter(part -> part.reach(path).isPresent())
            .max(Comparator.comparing(part -> part.reach(path).orElseThrow()));
    return parts.stream()
        .map(part -> new Link(part.href(), part.key(), current.filter(part::equals).isPresent()))
        .toList();
  }

  private static List<Part> parts(Predicate<String> hasRole) {
    var officer = hasRole.test(Roles.OFFICER);
    return Stream.of(
            officer ? OFFICER : List.<Part>of(),
            !officer && hasRole.test(Roles.TRANSLATOR) ? TRANSLATOR : List.<Part>of(),
            hasRole.test(Roles.MISSION) ? MISSION : List.<Part>of(),
            hasRole.test(Roles.ADMIN) ? ADMIN : List.<Part>of(),
            EVERYBODY)
        .flatMap(List::stream)
        .toList();
  }

  /** Where a person starts after signing in. */
  static String homeOf(CurrentPerson person) {
    if (person.hasRole(Roles.OFFICER)) {
      return "/officer/calls";
    }
    if (person.hasRole(Roles.MISSION)) {
      return "/mission";
    }
    if (person.hasRole(Roles.TRANSLATOR)) {
      return "/translation";
    }
    return person.hasRole(Roles.ADMIN) ? "/admin/log" : "/";
  }
}
