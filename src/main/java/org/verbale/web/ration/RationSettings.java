package org.verbale.web.ration;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** How many calls of each kind a person has in a minute, on each instance of the portal. */
@ConfigMapping(prefix = "verbale.ration")
interface RationSettings {
  /** Calls in a minute; a whole minute's worth may be used at once. */
  Map<Costly, Integer> perMinute();
}
