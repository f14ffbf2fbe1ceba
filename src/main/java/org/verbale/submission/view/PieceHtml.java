package org.verbale.submission.view;

import io.quarkus.qute.RawString;
import java.util.List;
import org.verbale.document.Outline;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.html.HtmlRenderer;

/** One heading, paragraph, list or table of a text that is compared with another one. */
public final class PieceHtml {
  /** The level of the text's first headings, below those of the page. */
  private static final int UNDER_THE_PAGE = 3;

  private PieceHtml() {}

  /**
   * @param language of the original
   */
  public static RawString of(Outline.Piece piece, OfficialLanguage language) {
    int level = UNDER_THE_PAGE + Math.max(0, piece.level() - 1);
    return new RawString(new HtmlRenderer().renderBlocks(List.of(piece.block()), language, level));
  }
}
