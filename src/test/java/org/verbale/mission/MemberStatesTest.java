package org.verbale.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbale.language.OfficialLanguage.ARABIC;
import static org.verbale.language.OfficialLanguage.ENGLISH;
import static org.verbale.language.OfficialLanguage.FRENCH;
import static org.verbale.language.OfficialLanguage.RUSSIAN;
import static org.verbale.language.OfficialLanguage.SPANISH;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;

@QuarkusTest
class MemberStatesTest {
  private static final LocalDate IN_2012 = LocalDate.of(2012, 7, 11);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 5, 15);

  @Inject MemberStates states;
  @Inject PermanentMissions missions;

  @Test
  void notes_verbales_go_to_193_member_states_and_two_observer_states() {
    var addressees = states.addressees();
    assertThat(addressees).hasSize(195);
    assertThat(addressees.getFirst().code()).isEqualTo("AFG");
    assertThat(addressees.getLast().code()).isEqualTo("ZWE");
    assertThat(addressees).filteredOn(s -> s.status() == StateStatus.OBSERVER_STATE).hasSize(2);
  }

  @Test
  void the_european_union_may_reply_but_is_not_addressed() {
    var union = states.byCode("EUU").orElseThrow();
    assertThat(union.isAddressee()).isFalse();
    assertThat(union.name(FRENCH, IN_2012)).isEqualTo("Union européenne");
  }

  @Test
  void a_state_is_named_as_it_was_on_the_day() {
    var state = states.byCode("TUR").orElseThrow();
    assertThat(state.name(ENGLISH, LocalDate.of(2022, 5, 31))).isEqualTo("Turkey");
    assertThat(state.name(ENGLISH, LocalDate.of(2022, 6, 1))).isEqualTo("Türkiye");
    var eswatini = states.byCode("SWZ").orElseThrow();
    assertThat(eswatini.formalName(SPANISH, IN_2012)).isEqualTo("el Reino de Swazilandia");
    assertThat(eswatini.formalName(SPANISH, IN_2026)).isEqualTo("el Reino de Eswatini");
    assertThat(states.byCode("CPV").orElseThrow().name(FRENCH, IN_2012)).isEqualTo("Cap-Vert");
  }

  @Test
  void every_state_has_a_name_in_every_language_on_any_day() {
    for (var state : states.all(ENGLISH)) {
      for (var language : OfficialLanguage.values()) {
        assertThat(state.name(language, LocalDate.of(1945, 10, 24))).isNotBlank();
        assertThat(state.formalName(language, IN_2026)).isNotBlank();
      }
    }
  }

  @Test
  void lists_follow_the_alphabet_of_the_language() {
    assertThat(states.all(FRENCH).stream().map(MemberState::code).limit(4))
        .containsExactly("AFG", "ZAF", "ALB", "DZA");
    assertThat(states.all(RUSSIAN).getFirst().code()).isEqualTo("AUS");
    assertThat(states.all(ARABIC)).hasSize(196);
  }

  @Test
  void every_mission_prefers_a_language_of_its_own() {
    assertThat(missions.of("CUB").preferredLanguages()).containsExactly(SPANISH, ENGLISH);
    assertThat(missions.of("DZA").preferredLanguages()).containsExactly(ARABIC, FRENCH);
    assertThat(missions.of("NOR").preferredLanguages()).containsExactly(ENGLISH);
  }
}
