package org.verbale.document.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.UnreadableDocumentException;

/**
 * The text of a reply as the page's editor holds it: a tree of nodes ({@code type}, {@code attrs},
 * {@code content}, {@code text}, {@code marks}) whose schema is {@code editor/schema.js}.
 *
 * <p>It is flat where people type flat: a heading has a level and stands before its text.
 * Everything else is the document model's, so that nothing is lost between the two. What a reply
 * has no use for (page breaks, the closing rule) is left out; a provenance becomes paragraphs.
 */
public final class EditorJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private EditorJson() {}

  /** Whether a link of a reply may lead there: the web, a mail address, a block of the text. */
  public static boolean mayLead(String target) {
    return Mark.Target.isAllowed(target);
  }

  /** The blocks as the editor takes them; a paragraph at least, where to write. */
  public static String write(List<Block> blocks) {
    try {
      return JSON.writeValueAsString(new NodeWriter(JSON.getNodeFactory()).document(blocks));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of nodes is always JSON", e);
    }
  }

  /**
   * The blocks that the editor sends. Empty paragraphs are none.
   *
   * @throws UnreadableDocumentException if it is not what the editor's schema allows; the message
   *     says what is wrong
   */
  public static List<Block> read(String json) {
    try {
      JsonNode document = JSON.readTree(json);
      return new NodeReader().document(document);
    } catch (JsonProcessingException e) {
      throw new UnreadableDocumentException(e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new UnreadableDocumentException(e.getMessage(), e);
    }
  }
}
