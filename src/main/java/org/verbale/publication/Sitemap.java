package org.verbale.publication;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses of all public pages, for search engines. */
@Path("/sitemap.xml")
@PermitAll
public class Sitemap {

  private static final int IN_SITEMAP = 20_000;

  private final IssuedFiles files;
  private final String publicUrl;

  Sitemap(IssuedFiles files, @ConfigProperty(name = "verbale.public-url") String publicUrl) {
    this.files = files;
    this.publicUrl = publicUrl;
  }

  @CheckedTemplate(basePath = "publication")
  record SitemapFile(List<String> symbols, String base) implements TemplateInstance {}

  @GET
  @Produces("application/xml;charset=UTF-8")
  public String sitemap() {
    return new SitemapFile(
            files.latestFirst(IN_SITEMAP).stream().map(IssuedRow::parentSymbol).distinct().toList(),
            publicUrl)
        .render();
  }
}
