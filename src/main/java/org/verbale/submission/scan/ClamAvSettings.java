package org.verbale.submission.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where clamd listens; without a host no file is scanned, and the pages say so. */
@ConfigMapping(prefix = "verbale.clamav")
public interface ClamAvSettings {

  Optional<String> host();

  @WithDefault("3310")
  int port();

  /** How long a connection, and each silence within it, may take. */
  @WithDefault("20s")
  Duration patience();
}
