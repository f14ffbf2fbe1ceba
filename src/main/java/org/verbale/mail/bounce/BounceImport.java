package org.verbale.mail.bounce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an import of notices of return or of addresses found and did. Never changes. */
@Entity
public class BounceImport {

  /** What became of one address. */
  public enum Outcome {
    /** A mail to it went out and is now marked as come back. */
    RECORDED,
    /** The mail is marked or given up already. */
    KNOWN,
    /** No mail of the portal fits. */
    UNKNOWN
  }

  /**
   * One address.
   *
   * @param source where it stood
   * @param address null if the notice names none
   * @param mail the number of the mail that it matched; null if none
   */
  public record Line(String source, String address, String reason, Outcome outcome, Long mail) {}

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Instant importedAt;
  private String importedBy;

  @Column(columnDefinition = "jsonb")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<Line> lines;

  protected BounceImport() {}

  BounceImport(Instant importedAt, String importedBy, List<Line> lines) {
    this.importedAt = importedAt;
    this.importedBy = importedBy;
    this.lines = List.copyOf(lines);
  }

  public Long id() {
    return id;
  }

  public Instant importedAt() {
    return importedAt;
  }

  public String importedBy() {
    return importedBy;
  }

  public List<Line> lines() {
    return lines;
  }

  /** How many addresses came to one end. */
  public long count(Outcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }
}
