package org.verbale.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the reports. */
@ConfigMapping(prefix = "verbale.report")
public interface ReportConfig {

  /** The address in the QR code of the first page; the symbol is put behind it. */
  @WithDefault("https://undocs.org/")
  String documentAddress();

  /** How many documents may be set at the same time; a long one takes up to 0.5 GB of memory. */
  @WithDefault("2")
  int concurrentSettings();
}
