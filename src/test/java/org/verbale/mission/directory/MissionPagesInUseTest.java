package org.verbale.mission.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.DutyGrant;
import org.verbale.mission.GiveDuties;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.mission.invitation.InviteColleague;
import org.verbale.mission.invitation.Invited;
import org.verbale.testing.AccessiblePage;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.Chromium;

/** The pages of a mission with people, an invitation and a table on them, for everybody's eyes. */
@QuarkusTest
class MissionPagesInUseTest {
  private static final String TABLE =
      "code,languages,phone,postal_address,short_name_from,short_name_ar\n"
          + "AND,fr es,'+1 212 555 0100,\"2 Plaza\nNew York, NY 10017\",2031-05-01,أندورا الجديدة\n";

  @TestHTTPResource URI portal;
  @Inject GiveDuties giveDuties;
  @Inject InviteColleague inviteColleague;
  @Inject ImportDirectory importDirectory;
  @Inject Clock clock;

  @Test
  @AsOfficer
  void they_can_be_read_by_everybody() {
    QuarkusTransaction.requiringNew().run(this::people);
    long table = importDirectory.keep("missions.csv", TABLE.getBytes(StandardCharsets.UTF_8));
    var chromium = Chromium.launch();
    try {
      var look = new AccessiblePage(portal, chromium);
      var wrong = new ArrayList<String>();
      for (var path :
          List.of(
              "/missions/AND/people",
              "/missions/AND/colleagues/and-1",
              "/missions/AND/colleagues/and-1/end",
              "/officer/missions/import/" + table)) {
        wrong.addAll(look.check("in-use", path));
      }
      assertThat(wrong).isEmpty();
    } finally {
      chromium.close();
    }
  }

  private void people() {
    var now = clock.instant();
    give("and-1", "Meritxell Pons", Duty.ADMINISTRATOR, now, null);
    give("and-1", "Meritxell Pons", Duty.HEAD_OF_MISSION, now, now.plus(Duration.ofDays(90)));
    give("and-2", "Joan Riba", Duty.DRAFTER, now.plus(Duration.ofDays(5)), null);
    inviteColleague.invite(
        "AND",
        new Invited(
            "Laia Coma",
            "laia.coma.with.a.long.name@mission-of-andorra.example",
            OfficialLanguage.FRENCH,
            Set.of(Duty.DRAFTER, Duty.HEAD_OF_MISSION),
            null));
  }

  private void give(String subject, String name, Duty duty, Instant from, Instant until) {
    giveDuties.giveUnlessHeld(
        new DutyGrant(subject, name, subject + "@and.example", "AND", duty, from, until, "test"));
  }
}
