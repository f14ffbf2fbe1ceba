package org.verbale.submission.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.Sha256;
import org.verbale.submission.Revision;

/** The mission's proof that a revision arrived: a PDF, stored once and never rebuilt. */
@Entity
@Immutable
@Table(name = "receipt")
public class Receipt {
  @Id private String number;

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "revision_id")
  private Revision revision;

  private OfficialLanguage language;
  private byte[] content;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String sha256;

  @Column(name = "issued_at")
  private Instant issuedAt;

  protected Receipt() {}

  Receipt(
      ReceiptNumber number,
      Revision revision,
      OfficialLanguage language,
      byte[] pdf,
      Instant issuedAt) {
    this.number = number.toString();
    this.revision = revision;
    this.language = language;
    this.content = pdf.clone();
    this.sha256 = Sha256.hex(pdf);
    this.issuedAt = issuedAt;
  }

  /** {@code VRB-2026-000123-K}. */
  public String number() {
    return number;
  }

  public Revision revision() {
    return revision;
  }

  public OfficialLanguage language() {
    return language;
  }

  /** The PDF. */
  public byte[] content() {
    return content.clone();
  }

  /** SHA-256 of the PDF. */
  public String sha256() {
    return sha256;
  }

  public Instant issuedAt() {
    return issuedAt;
  }
}
