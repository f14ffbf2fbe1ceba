package org.verbale.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What search engines are asked to read (RFC 9309): what is issued, once, in no second language.
 */
@Path("/robots.txt")
@PermitAll
public class Robots {

  private final String publicUrl;

  Robots(@ConfigProperty(name = "verbale.public-url") String publicUrl) {
    this.publicUrl = publicUrl;
  }

  @GET
  @Produces("text/plain;charset=UTF-8")
  public String robots() {
    return """
        User-agent: *
        Allow: /reports
        Allow: /archive
        Disallow: /reports?
        Disallow: /archive?
        Disallow: /sign-in
        Disallow: /mission
        Disallow: /officer
        Disallow: /translation
        Disallow: /admin
        Disallow: /api

        Sitemap: %s/sitemap.xml
        """
        .formatted(publicUrl);
  }
}
