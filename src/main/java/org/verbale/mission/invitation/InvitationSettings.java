package org.verbale.mission.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the invitations to act for a mission. */
@ConfigMapping(prefix = "verbale.invitations")
interface InvitationSettings {
  /** How often invitations are looked at whose time is over, or "off". */
  @WithDefault("10m")
  String every();

  /** How long the link of a mail is good. */
  @WithDefault("7d")
  Duration lifetime();

  /** How many invitations one mission may send within an hour. */
  @WithDefault("20")
  int perHour();

  /** How often one invitation may be sent. */
  @WithDefault("5")
  int timesSent();
}
