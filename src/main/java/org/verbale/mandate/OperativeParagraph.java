package org.verbale.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A numbered paragraph of the operative part, in one language. */
@Entity
public class OperativeParagraph {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "version_id")
  private ResolutionVersion version;

  private short number;

  private String text;

  @Column(columnDefinition = "jsonb")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<SubParagraph> subparagraphs;

  protected OperativeParagraph() {}

  OperativeParagraph(
      ResolutionVersion version, int number, String text, List<SubParagraph> subparagraphs) {
    this.version = version;
    this.number = (short) number;
    this.text = text;
    this.subparagraphs = List.copyOf(subparagraphs);
  }

  public int number() {
    return number;
  }

  /** The words of the paragraph up to its first lettered part. */
  public String text() {
    return text;
  }

  public List<SubParagraph> subparagraphs() {
    return subparagraphs;
  }
}
