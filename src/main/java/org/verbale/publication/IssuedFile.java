package org.verbale.publication;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.OptionalInt;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.verbale.language.OfficialLanguage;

/** A file as it was issued. The database refuses to change or remove it. */
@Entity
@Immutable
public class IssuedFile {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long partId;
  private String symbol;
  private OfficialLanguage language;

  @Enumerated(EnumType.STRING)
  private Format format;

  private String title;
  private Integer pages;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String sha256;

  @Basic(fetch = FetchType.LAZY)
  private byte[] content;

  private Instant issuedAt;

  protected IssuedFile() {}

  IssuedFile(IssuedRow row, byte[] content) {
    this.partId = row.partId();
    this.symbol = row.symbol();
    this.language = row.language();
    this.format = row.format();
    this.title = row.title();
    this.pages = row.pages();
    this.sha256 = row.sha256();
    this.issuedAt = row.issuedAt();
    this.content = content;
  }

  public String symbol() {
    return symbol;
  }

  public Format format() {
    return format;
  }

  public OfficialLanguage language() {
    return language;
  }

  /** Of the content, 64 hexadecimal digits in lower case. */
  public String sha256() {
    return sha256;
  }

  public byte[] content() {
    return content.clone();
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public OptionalInt pages() {
    return pages == null ? OptionalInt.empty() : OptionalInt.of(pages);
  }
}
