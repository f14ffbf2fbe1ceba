package org.verbale.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where mails are handed over. */
@ConfigMapping(prefix = "verbale.mail.server")
interface MailServerSettings {
  /** Whether the way to the mail server is encrypted by STARTTLS (RFC 3207). */
  enum StartTls {
    /** A server that does not offer it is not used. */
    REQUIRED,
    /** If the server offers it. */
    OPTIONAL,
    DISABLED
  }

  String host();

  @WithDefault("25")
  int port();

  /** The account at the mail server, if it wants one. */
  Optional<String> user();

  Optional<String> password();

  @WithDefault("OPTIONAL")
  StartTls startTls();

  /** The sender of all mails, as in a header: with or without a name. */
  String from();
}
