package org.verbale.request;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses that stand in letters and mails. */
@ApplicationScoped
public class PortalAddress {

  private final String portal;

  PortalAddress(@ConfigProperty(name = "verbale.public-url") String portal) {
    this.portal = portal.replaceAll("/+$", "");
  }

  /** Where a mission finds a call and writes its reply. */
  public String ofCall(long callId) {
    return portal + "/mission/calls/" + callId;
  }
}
