package org.verbale.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.verbale.document.Block;
import org.verbale.persistence.BlocksConverter;

/** The officer's words for one language; what is not edited is composed from the templates. */
@Embeddable
public class PartWording {

  private String title;

  @Convert(converter = BlocksConverter.class)
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  private List<Block> introduction;

  @Convert(converter = BlocksConverter.class)
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  private List<Block> summary;

  protected PartWording() {}

  /**
   * @param title null for that of the resolution
   * @param introduction null or empty for the composed one
   * @param summary null or empty for none
   */
  PartWording(String title, List<Block> introduction, List<Block> summary) {
    this.title = title;
    this.introduction = introduction == null ? List.of() : List.copyOf(introduction);
    this.summary = summary == null ? List.of() : List.copyOf(summary);
  }

  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  public Optional<List<Block>> introduction() {
    return given(introduction);
  }

  public Optional<List<Block>> summary() {
    return given(summary);
  }

  private static Optional<List<Block>> given(List<Block> blocks) {
    return blocks == null || blocks.isEmpty() ? Optional.empty() : Optional.of(blocks);
  }
}
