package org.verbale.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the outbox. */
@ConfigMapping(prefix = "verbale.mail")
interface MailSettings {
  /** How often the outbox is looked at, or "off". */
  @WithDefault("5s")
  String every();

  /** The wait after each failed attempt; after the last the mail is given up. */
  @WithDefault("1m,5m,30m,2h,6h,12h")
  List<Duration> waits();

  /** How long the mail server may take for one mail before the attempt counts as failed. */
  @WithDefault("30s")
  Duration patience();

  /**
   * A mailbox to which mails come back, if it takes addresses with an ending after {@code +}; each
   * mail then has a return address of its own. Without one they come back to the sender.
   */
  Optional<String> bounceAddress();

  /** The part after @ in Message-ID: names this installation. */
  @WithDefault("verbale.invalid")
  String messageIdHost();
}
