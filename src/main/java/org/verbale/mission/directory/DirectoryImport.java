package org.verbale.mission.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.verbale.persistence.Sha256;
import org.verbale.web.Refusal;

/** A table that somebody has sent; kept as it came. */
@Entity
class DirectoryImport {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String fileName;
  private byte[] content;
  private String sha256;
  private Instant uploadedAt;
  private String uploadedBy;
  private String uploadedByName;
  private Instant appliedAt;
  private String appliedBy;
  private Short statesChanged;

  protected DirectoryImport() {}

  DirectoryImport(String fileName, byte[] content, String by, String byName, Instant now) {
    this.fileName = fileName;
    this.content = content.clone();
    this.sha256 = Sha256.hex(content);
    this.uploadedBy = by;
    this.uploadedByName = byName;
    this.uploadedAt = now;
  }

  /**
   * @throws Refusal if it has been applied before
   */
  void apply(String by, Instant now, int changed) {
    checkOpen();
    appliedBy = by;
    appliedAt = now;
    statesChanged = (short) changed;
  }

  void checkOpen() {
    if (appliedAt != null) {
      throw new Refusal("directory.error.applied");
    }
  }

  Long id() {
    return id;
  }

  String fileName() {
    return fileName;
  }

  byte[] content() {
    return content.clone();
  }

  String sha256() {
    return sha256;
  }
}
