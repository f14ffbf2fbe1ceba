package org.verbale.web;

import io.smallrye.config.ConfigMapping;

/** Settings of the pages. */
@ConfigMapping(prefix = "verbale.web")
interface WebSettings {
  /** The secret that seals what a browser carries for the portal; the same on every node. */
  String sessionSecret();
}
