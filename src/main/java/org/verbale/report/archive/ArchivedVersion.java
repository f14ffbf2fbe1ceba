package org.verbale.report.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A language version of a report as it was imported. */
@Embeddable
public class ArchivedVersion {

  private String title;

  @Column(name = "source_sha256", columnDefinition = "char(64)")
  private String sourceSha256;

  private Instant importedAt;
  private String importedBy;

  protected ArchivedVersion() {}

  ArchivedVersion(String title, String sourceSha256, Instant importedAt, String importedBy) {
    this.title = title;
    this.sourceSha256 = sourceSha256;
    this.importedAt = importedAt;
    this.importedBy = importedBy;
  }

  /** Null if the first page was not part of the text. */
  public String title() {
    return title;
  }

  /** Of the text that was read, in hexadecimal digits. */
  public String sourceSha256() {
    return sourceSha256;
  }

  public Instant importedAt() {
    return importedAt;
  }
}
