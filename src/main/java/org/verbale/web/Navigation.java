package org.verbale.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which pages stand in the head of every page, by role. */
public final class Navigation {

  /**
   * @param current whether this is the part of the portal that is shown
   */
  public record Link(String href, String key, boolean current) {}

  private Navigation() {}

  static List<Link> of(CurrentPerson person, String path) {
    var links = new ArrayList<Link>();
    if (person.hasRole(Roles.OFFICER)) {
      add(links, "/officer/mandates", "web.nav.mandates");
      add(links, "/officer/calls", "web.nav.calls");
      add(links, "/translation", "web.nav.translation");
      add(links, "/officer/missions", "web.nav.missions");
      add(links, "/officer/mails", "web.nav.mails");
    } else if (person.hasRole(Roles.TRANSLATOR)) {
      add(links, "/translation", "web.nav.translation");
    }
    if (person.hasRole(Roles.MISSION)) {
      add(links, "/mission", "web.nav.desk");
    }
    if (person.hasRole(Roles.ADMIN)) {
      add(links, "/admin/log", "web.nav.log");
    }
    add(links, "/reports", "web.nav.reports");
    add(links, "/archive", "web.nav.archive");
    add(links, "/verify", "web.nav.verify");
    return markCurrent(links, path);
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

  private static void add(List<Link> links, String href, String key) {
    links.add(new Link(href, key, false));
  }

  private static List<Link> markCurrent(List<Link> links, String path) {
    var nearest =
        links.stream()
            .map(Link::href)
            .filter(href -> path.equals(href) || path.startsWith(href + "/"))
            .max(Comparator.comparing(String::length))
            .orElse("");
    return links.stream()
        .map(link -> new Link(link.href(), link.key(), link.href().equals(nearest)))
        .toList();
  }
}
