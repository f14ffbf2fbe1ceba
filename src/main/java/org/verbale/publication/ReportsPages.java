package org.verbale.publication;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;
import org.verbale.language.OfficialLanguage;
import org.verbale.publication.PublicationViews.IssuedReport;
import org.verbale.publication.PublicationViews.IssuedReports;
import org.verbale.publication.PublicationViews.Line;
import org.verbale.publication.PublicationViews.Part;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.protection.SameForEverybody;

/** What everybody may read: the issued reports and their files. */
@Path("/reports")
@PermitAll
public class ReportsPages {

  private static final String SYMBOL =
      "{symbol:A/\\d{1,3}/\\d{1,4}(?:/(?:Add|Corr|Rev)\\.\\d+)*\\*?}";

  private final IssuedFamilies families;
  private final IssuedFiles files;
  private final FeedOfReports feed;
  private final PageLanguage language;
  private final String publicUrl;

  ReportsPages(
      IssuedFamilies families,
      IssuedFiles files,
      FeedOfReports feed,
      PageLanguage language,
      @ConfigProperty(name = "verbale.public-url") String publicUrl) {
    this.families = families;
    this.files = files;
    this.feed = feed;
    this.language = language;
    this.publicUrl = publicUrl;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance list(
      @RestQuery String q, @RestQuery Integer session, @RestQuery String version) {
    String query = q == null ? "" : q;
    int wanted = session == null ? 0 : session;
    Optional<OfficialLanguage> in = Optional.ofNullable(version).flatMap(OfficialLanguage::find);
    List<Line> all = families.all(language.current());
    return new IssuedReports(
        families.in(all, query).stream()
            .filter(line -> IssuedFamilies.matches(line, wanted, in))
            .toList(),
        query,
        wanted,
        in.map(OfficialLanguage::code).orElse(""),
        all.stream().map(Line::session).distinct().sorted(Comparator.reverseOrder()).toList(),
        Arrays.asList(OfficialLanguage.values()));
  }

  @GET
  @Path("feed.xml")
  @Produces("application/atom+xml;charset=UTF-8")
  public String feed() {
    return feed.xml(language.current());
  }

  @GET
  @Path(SYMBOL)
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance report(String symbol) {
    String parent = Symbols.parent(symbol);
    List<Part> parts = families.parts(parent, language.current());
    if (parts.stream().noneMatch(part -> part.symbol().equals(symbol))) {
      throw new NotFound("publication.notFound");
    }
    IssuedRow titled =
        IssuedFamilies.inLanguageOrAny(
            parts.stream()
                .flatMap(part -> part.versions().stream())
                .flatMap(version -> version.files().stream())
                .toList(),
            language.current());
    return new IssuedReport(parent, titled.title(), titled.language(), parts, publicUrl);
  }

  /**
   * An issued file. It never changes, so it may be kept for ever by whoever has it. The HTML is
   * shown by the browser, all others are downloaded.
   */
  @GET
  @Path(SYMBOL + "/{code:ar|zh|en|fr|ru|es}.{extension:pdf|html|xml|docx}")
  @SameForEverybody
  public Response file(
      String symbol,
      String code,
      String extension,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
    Format format = Format.ofExtension(extension).orElseThrow();
    IssuedFile file =
        files
            .file(symbol, OfficialLanguage.ofCode(code), format)
            .orElseThrow(() -> new NotFound("publication.notFound"));
    boolean shown = format == Format.HTML;
    Response.ResponseBuilder answer =
        known != null && known.contains(file.sha256())
            ? Response.notModified()
            : Response.ok(file.content(), format.mediaType());
    if (shown) {
      answer.header("Content-Security-Policy", ReadOnline.policy(file.content()));
    }
    return answer
        .tag(new EntityTag(file.sha256()))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "%s; filename=\"%s.%s.%s\""
                .formatted(
                    shown ? "inline" : "attachment", Symbols.dashed(symbol), code, extension))
        .build();
  }
}
