package org.verbale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTest {

  @ParameterizedTest
  @CsvSource({
    "/officer/calls, web.nav.calls",
    "/officer/calls/7/addressees/CUB, web.nav.calls",
    "/officer/notes/3, web.nav.calls",
    "/officer/note-templates, web.nav.calls",
    "/officer/missions, web.nav.missions",
    "/missions/CUB/people, web.nav.missions",
    "/officer/archive, web.nav.archive",
    "/archive/4, web.nav.archive",
  })
  void an_officer_sees_in_which_part_each_page_lies(String path, String key) {
    assertThat(current(Roles.OFFICER, path)).containsExactly(key);
  }

  @Test
  void the_record_of_a_mission_belongs_to_its_own_desk() {
    assertThat(current(Roles.MISSION, "/missions/CUB")).containsExactly("web.nav.desk");
    assertThat(current(Roles.MISSION, "/mission/people")).containsExactly("web.nav.desk");
  }

  @Test
  void a_page_of_no_part_marks_none() {
    assertThat(current(Roles.OFFICER, "/")).isEmpty();
    assertThat(current(Roles.OFFICER, "/officer/callsign")).isEmpty();
  }

  private static List<String> current(String role, String path) {
    return Navigation.of(role::equals, path).stream()
        .filter(Navigation.Link::current)
        .map(Navigation.Link::key)
        .toList();
  }
}
