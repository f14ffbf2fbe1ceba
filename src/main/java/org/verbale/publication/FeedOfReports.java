package org.verbale.publication;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbale.language.OfficialLanguage;

/** The latest issued files as an Atom feed (RFC 4287). */
@ApplicationScoped
class FeedOfReports {

  private static final int LATEST = 100;

  /** An empty feed has been what it is since the epoch. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  private final IssuedFiles files;
  private final String publicUrl;

  FeedOfReports(IssuedFiles files, @ConfigProperty(name = "verbale.public-url") String publicUrl) {
    this.files = files;
    this.publicUrl = publicUrl;
  }

  @CheckedTemplate(basePath = "publication")
  record Feed(List<IssuedRow> files, String base, String updated, String lang)
      implements TemplateInstance {}

  String xml(OfficialLanguage language) {
    List<IssuedRow> latest = files.latestFirst(LATEST);
    String updated = latest.isEmpty() ? NEVER : latest.get(0).issuedAt().toString();
    return new Feed(latest, publicUrl, updated, language.code()).render();
  }
}
