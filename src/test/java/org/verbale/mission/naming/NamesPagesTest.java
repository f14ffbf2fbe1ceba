package org.verbale.mission.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MemberState;
import org.verbale.mission.MemberStates;
import org.verbale.mission.NameForm;
import org.verbale.testing.AsCubaHead;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.FormBrowser;

@QuarkusTest
class NamesPagesTest {
  private static final String PATH = "/officer/missions/SWZ/names";
  private static final LocalDate DAY = LocalDate.of(2031, 4, 1);

  @Inject MemberStates states;

  private final FormBrowser browser = new FormBrowser();

  @Test
  @AsOfficer
  void a_new_name_holds_from_its_day_and_leaves_the_earlier_one() {
    var names = today();
    names.put("from", DAY.toString());
    names.put("SHORT-en", "New Eswatini");
    browser.post(PATH, names).statusCode(200).body(containsString("One name is recorded"));
    assertThat(english(DAY.minusDays(1))).isEqualTo("Eswatini");
    assertThat(english(DAY)).isEqualTo("New Eswatini");

    names.put("SHORT-en", "Newer Eswatini");
    browser.post(PATH, names).statusCode(200);
    assertThat(english(DAY)).isEqualTo("Newer Eswatini");
    browser.post(PATH, names).body(containsString("These names hold on that day already"));
    browser.get(PATH).body(containsString("1 April 2031"));
  }

  @Test
  @AsOfficer
  void a_name_without_a_day_or_in_five_languages_only_is_refused() {
    var names = today();
    names.put("from", "soon");
    names.put("SHORT-ru", " ");
    browser
        .post(PATH, names)
        .statusCode(422)
        .body(containsString("href=\"#from\""))
        .body(containsString("href=\"#SHORT-ru\""))
        .body(containsString("value=\"soon\""));
  }

  @Test
  @AsCubaHead
  void a_mission_names_no_state() {
    browser.get(PATH).statusCode(403);
    browser.post(PATH, today()).statusCode(403);
  }

  private Map<String, String> today() {
    var names = new HashMap<String, String>();
    for (var form : NameForm.values()) {
      for (var language : OfficialLanguage.values()) {
        names.put(
            form + "-" + language.code(),
            state().recordedName(form, language, LocalDate.of(2026, 1, 1)).orElse(""));
      }
    }
    return names;
  }

  private String english(LocalDate day) {
    return state().name(OfficialLanguage.ENGLISH, day);
  }

  private MemberState state() {
    states.getEntityManager().clear();
    return states.byCode("SWZ").orElseThrow();
  }
}
