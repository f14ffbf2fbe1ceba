package org.verbale.report.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.verbale.document.Block;
import org.verbale.document.text.PlainText;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.SearchWords;
import org.verbale.persistence.BlocksConverter;

/** A reply in the words of one language version. */
@Embeddable
public class ArchivedText {

  private String heading;

  @Convert(converter = BlocksConverter.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(columnDefinition = "jsonb")
  private List<Block> content;

  private String words;

  protected ArchivedText() {}

  ArchivedText(OfficialLanguage language, String heading, List<Block> blocks) {
    this.heading = heading;
    this.content = List.copyOf(blocks);
    this.words = SearchWords.divided(PlainText.of(blocks), language);
  }

  /** The name over the reply, as it was printed at its time. */
  public String heading() {
    return heading;
  }

  public List<Block> blocks() {
    return content;
  }
}
