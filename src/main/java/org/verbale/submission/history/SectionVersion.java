package org.verbale.submission.history;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.hibernate.annotations.Immutable;
import org.verbale.document.Block;
import org.verbale.persistence.BlocksConverter;
import org.verbale.submission.SubmissionSection;

/**
 * What a section of a draft said at a time. Saves of one person within ten minutes are one version;
 * the database makes them.
 */
@Entity
@Immutable
@Table(name = "section_version")
public class SectionVersion {
  @Id private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "section_id")
  private SubmissionSection section;

  private int number;

  @Convert(converter = BlocksConverter.class)
  private List<Block> content;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by_name")
  private String savedByName;

  @Column(name = "restored_from")
  private Integer restoredFrom;

  protected SectionVersion() {}

  SubmissionSection section() {
    return section;
  }

  /** 1 for the first text of the section, counted up. */
  public int number() {
    return number;
  }

  public List<Block> blocks() {
    return content;
  }

  /** When the last save that is in this version was made. */
  public Instant savedAt() {
    return savedAt;
  }

  public String savedByName() {
    return savedByName;
  }

  /** The version that was brought back as this one. */
  OptionalInt restoredFrom() {
    return restoredFrom == null ? OptionalInt.empty() : OptionalInt.of(restoredFrom);
  }
}
