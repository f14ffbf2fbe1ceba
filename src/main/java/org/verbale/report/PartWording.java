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

  protected PartWording() {}

  /**
   * @param title null for that of the resolution
   * @param introduction null or empty for the composed one
   */
  PartWording(String title, List<Block> introduction) {
    this.title = title;
    this.introduction = introduction == null ? List.of() : List.copyOf(introduction);
  }

  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  public Optional<List<Block>> introduction() {
    return introduction == null || introduction.isEmpty()
        ? Optional.empty()
        : Optional.of(introduction);
  }
}
