package org.verbale.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the calls for views and their notes verbales. */
@ConfigMapping(prefix = "verbale.request")
public interface RequestConfig {

  /** The office at the start of a reference: {@code ODA} in {@code ODA/16-2017/NDV}. */
  @WithDefault("ODA")
  String office();

  /** The topic code at the end of a reference. */
  @WithDefault("NDV")
  String topic();

  /**
   * A folder with the templates {@code note_<language>.txt}, where the office edits them; without
   * one, those that come with the portal.
   */
  Optional<Path> noteTemplates();

  /** With fewer days than these before the deadline the checklist warns. */
  @WithDefault("28")
  int enoughDays();
}
