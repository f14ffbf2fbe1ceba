package org.verbale.mission.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.OutboxMails;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.testing.FormBrowser;
import org.verbale.web.signin.KeycloakAwayTest;

/** An invitation needs no Keycloak to be sent; its link waits until Keycloak is back. */
@QuarkusTest
@TestProfile(KeycloakAwayTest.NobodyThere.class)
class OpeningWhileKeycloakIsAwayTest {
  private static final Pattern LINK = Pattern.compile("/invitations/\\d+/[\\w-]+");

  @Inject InviteColleague inviteColleague;
  @Inject Invitations invitations;
  @Inject OutboxMails mails;
  @Inject Clock clock;

  private final FormBrowser browser = new FormBrowser();

  @Test
  void nothing_is_half_done_and_the_link_stays_good() {
    var email = UUID.randomUUID() + "@mission.example";
    var invitation =
        inviteColleague.invite(
            "MLT",
            new Invited("Maria Borg", email, OfficialLanguage.ENGLISH, Set.of(Duty.DRAFTER), null));
    var link = LINK.matcher(mails.find("recipient", email).firstResult().body());
    assertThat(link.find()).isTrue();

    browser
        .postFrom(link.group(), link.group())
        .statusCode(503)
        .body(containsString("does not answer. Nothing has been changed."));

    browser.get(link.group()).statusCode(200).body(containsString("Malta"));
    invitations.getEntityManager().clear();
    var kept = invitations.findById(invitation.id());
    assertThat(kept.isOpen(clock.instant())).isTrue();
    assertThat(kept.subject()).isEmpty();
  }
}
