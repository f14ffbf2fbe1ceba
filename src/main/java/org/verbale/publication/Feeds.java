package org.verbale.publication;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbale.web.PageLanguage;

/** What programs follow: a feed of the latest files, and the addresses of all pages. */
@Path("/")
@PermitAll
public class Feeds {

  private static final int IN_FEED = 100;
  private static final int IN_SITEMAP = 20_000;

  private final IssuedFiles files;
  private final PageLanguage language;
  private final String publicUrl;

  Feeds(
      IssuedFiles files,
      PageLanguage language,
      @ConfigProperty(name = "verbale.public-url") String publicUrl) {
    this.files = files;
    this.language = language;
    this.publicUrl = publicUrl;
  }

  @CheckedTemplate(basePath = "publication")
  record Feed(List<IssuedRow> files, String base, String updated, String lang)
      implements TemplateInstance {}

  @CheckedTemplate(basePath = "publication")
  record Sitemap(List<String> symbols, String base) implements TemplateInstance {}

  @GET
  @Path("reports/feed.xml")
  @Produces("application/atom+xml;charset=UTF-8")
  public TemplateInstance feed() {
    List<IssuedRow> latest = files.latestFirst(IN_FEED);
    String updated =
        latest.isEmpty() ? "1970-01-01T00:00:00Z" : latest.get(0).issuedAt().toString();
    return new Feed(latest, publicUrl, updated, language.current().code());
  }

  @GET
  @Path("sitemap.xml")
  @Produces("application/xml;charset=UTF-8")
  public TemplateInstance sitemap() {
    return new Sitemap(
        files.latestFirst(IN_SITEMAP).stream().map(IssuedRow::parentSymbol).distinct().toList(),
        publicUrl);
  }
}
