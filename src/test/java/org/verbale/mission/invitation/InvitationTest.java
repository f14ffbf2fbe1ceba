package org.verbale.mission.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.Refusal;

class InvitationTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  @Test
  void a_link_opens_with_its_own_secret_until_its_time_is_over() {
    var secret = LinkSecret.random();
    var invitation = sent(secret, null);
    assertThat(invitation.opensWith(new LinkSecret(secret.text()), NOW)).isTrue();
    assertThat(invitation.opensWith(LinkSecret.random(), NOW)).isFalse();
    assertThat(invitation.opensWith(secret, NOW.plus(WEEK).minusMillis(1))).isTrue();
    assertThat(invitation.opensWith(secret, NOW.plus(WEEK))).isFalse();
    assertThat(invitation.stateAt(NOW.plus(WEEK))).isEqualTo(InvitationState.EXPIRED);
  }

  @Test
  void sending_again_ends_the_earlier_link_and_begins_a_new_term() {
    var first = LinkSecret.random();
    var second = LinkSecret.random();
    var invitation = sent(first, null);
    var later = NOW.plus(WEEK).plusSeconds(1);
    invitation.expire(later);
    invitation.send(second, later, WEEK);
    assertThat(invitation.opensWith(first, later)).isFalse();
    assertThat(invitation.opensWith(second, later)).isTrue();
  }

  @Test
  void an_accepted_or_withdrawn_invitation_stays_so() {
    var secret = LinkSecret.random();
    var accepted = sent(secret, null);
    accepted.leadsTo("subject");
    accepted.accept(NOW);
    assertThat(accepted.opensWith(secret, NOW)).isFalse();
    assertThatThrownBy(() -> accepted.withdraw("somebody", NOW)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> accepted.send(secret, NOW, WEEK)).isInstanceOf(Refusal.class);

    var withdrawn = sent(secret, null);
    withdrawn.withdraw("somebody", NOW);
    assertThat(withdrawn.opensWith(secret, NOW)).isFalse();
    assertThatThrownBy(() -> withdrawn.accept(NOW)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> withdrawn.send(secret, NOW, WEEK)).isInstanceOf(Refusal.class);
  }

  @Test
  void an_invitation_to_duties_that_are_over_is_worth_nothing() {
    var secret = LinkSecret.random();
    var invitation = sent(secret, NOW.plusSeconds(60));
    assertThat(invitation.opensWith(secret, NOW)).isTrue();
    assertThat(invitation.opensWith(secret, NOW.plusSeconds(60))).isFalse();
  }

  private static Invitation sent(LinkSecret secret, Instant until) {
    var who =
        new Invited(
            "Ana", "ana@mission.example", OfficialLanguage.SPANISH, Set.of(Duty.DRAFTER), until);
    var invitation = new Invitation("CUB", who, new Invitation.Host("host", "A Host", false), NOW);
    invitation.send(secret, NOW, WEEK);
    return invitation;
  }
}
