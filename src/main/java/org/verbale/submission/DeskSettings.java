package org.verbale.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the mission's desk. */
@ConfigMapping(prefix = "verbale.reply")
public interface DeskSettings {

  /** How long after a login a head of mission may still sign off. */
  @WithDefault("10m")
  Duration freshLogin();

  /** Addresses of the Secretariat that are told of replies and withdrawals; nobody if not given. */
  Optional<List<String>> officers();

  /** The largest section that is taken, in characters; longer text is told and kept on the page. */
  @WithDefault("400000")
  int largestSection();

  /** The largest file that a mission may attach, in bytes. */
  @WithDefault("10000000")
  int largestFile();

  /** How many files a reply may have. */
  @WithDefault("10")
  int mostFiles();

  /** The files of a reply together, in bytes. */
  @WithDefault("40000000")
  long largestTogether();

  /** The largest scan of a paper reply, in bytes. */
  @WithDefault("20000000")
  int largestScan();
}
