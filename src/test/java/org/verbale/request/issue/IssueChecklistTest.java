package org.verbale.request.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.SampleCalls;

@QuarkusTest
class IssueChecklistTest {

  @Inject SampleCalls samples;
  @Inject IssueChecklist checklist;

  @Test
  void addressees_without_address_stand_in_the_order_of_the_language() {
    var english = withoutAddress(OfficialLanguage.ENGLISH);

    assertThat(english).contains("Costa Rica, Côte d");
    assertThat(english.indexOf("Côte d")).isLessThan(english.indexOf("Cyprus"));
  }

  @Test
  void they_are_joined_with_the_comma_of_the_language() {
    assertThat(withoutAddress(OfficialLanguage.ARABIC)).contains("، ").doesNotContain(", ");
    assertThat(withoutAddress(OfficialLanguage.CHINESE)).contains("、").doesNotContain(", ");
  }

  @Test
  void a_mission_with_an_address_of_its_own_is_not_among_them() {
    samples.noAddresses();
    assertThat(withoutAddress(OfficialLanguage.ENGLISH)).contains("Iceland");

    samples.ownAddress("ISL", "mission@iceland.example");

    assertThat(withoutAddress(OfficialLanguage.ENGLISH)).doesNotContain("Iceland");
  }

  private String withoutAddress(OfficialLanguage language) {
    var items =
        QuarkusTransaction.requiringNew().call(() -> checklist.of(samples.draft(), language));
    return items.stream()
        .filter(item -> item.key().equals("request.check.addresses.missing"))
        .findFirst()
        .orElseThrow()
        .details();
  }
}
