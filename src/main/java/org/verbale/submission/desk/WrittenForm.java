package org.verbale.submission.desk;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.function.Supplier;
import org.verbale.document.Block;
import org.verbale.document.UnreadableDocumentException;
import org.verbale.document.editor.EditorJson;
import org.verbale.document.text.PlainText;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.word.ImportedText;
import org.verbale.web.BadInput;

/** A section as the page sends it: from the editor as nodes, from the plain field as text. */
public class WrittenForm {
  /** The editor's nodes are longer than their words. */
  private static final int SIZE_OF_NODES = 8;

  @FormParam("text")
  String text;

  /** What the editor holds; null or blank where the page does without it. */
  @FormParam("blocks")
  String nodes;

  /** What the plain field was filled from, as nodes; null where the field is all there was. */
  @FormParam("shown")
  String shownNodes;

  /** The version on which it was written. */
  @FormParam("version")
  int version;

  /** For which State the page was opened; null where it does not say. */
  @FormParam("writesFor")
  String writesFor;

  /**
   * @param stateCode the State for which the person writes now
   * @throws BadInput if the page was opened for another State: somebody of another mission has
   *     signed in meanwhile in the same browser
   */
  void requireFor(String stateCode) {
    if (writesFor != null && !writesFor.equals(stateCode)) {
      throw new BadInput("submission.write.otherMission");
    }
  }

  /**
   * The text, checked. A plain field that comes back as it was filled means what it was filled
   * from, which may hold more than the field can show.
   *
   * @param language of the original, asked for only where it matters
   * @param largest in characters
   * @throws BadInput if it is too large or cannot be read
   */
  List<Block> blocks(Supplier<OfficialLanguage> language, int largest) {
    if (isFromEditor()) {
      return read(nodes, largest);
    }
    String typed = fit(typed(), largest);
    if (shownNodes != null && !shownNodes.isBlank()) {
      List<Block> shown = read(shownNodes, largest);
      if (isText(ImportedText.of(shown, language.get()))) {
        return shown;
      }
    }
    return StructuredText.parse(typed);
  }

  private static List<Block> read(String nodes, int largest) {
    fit(nodes, largest * SIZE_OF_NODES);
    try {
      List<Block> blocks = EditorJson.read(nodes);
      fit(PlainText.of(blocks), largest);
      return blocks;
    } catch (UnreadableDocumentException unreadable) {
      throw new BadInput("submission.write.unreadable");
    }
  }

  private static String fit(String given, int largest) {
    if (given.length() > largest) {
      throw new BadInput("submission.write.tooLarge", given.length(), largest);
    }
    return given;
  }

  boolean isFromEditor() {
    return nodes != null && !nodes.isBlank();
  }

  /** Whether the plain field was sent with that text; browsers send each new line as two signs. */
  boolean isText(String shown) {
    return !isFromEditor() && typed().replace("\r\n", "\n").equals(shown);
  }

  private String typed() {
    return text == null ? "" : text;
  }

  /** The text as it stands in the plain field; whatever came, nothing of it is lost. */
  String asText(OfficialLanguage language) {
    if (!isFromEditor()) {
      return typed();
    }
    try {
      return StructuredText.print(EditorJson.read(nodes), language);
    } catch (UnreadableDocumentException unreadable) {
      return nodes;
    }
  }

  /** The text as the editor takes it; null if there is no reading it. */
  String asNodes() {
    try {
      return isFromEditor()
          ? EditorJson.write(EditorJson.read(nodes))
          : EditorJson.write(StructuredText.parse(typed()));
    } catch (UnreadableDocumentException unreadable) {
      return null;
    }
  }
}
