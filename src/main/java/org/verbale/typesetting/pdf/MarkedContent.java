package org.verbale.typesetting.pdf;

/** Marks which ink of a page belongs to which element, and which to none (furniture). */
final class MarkedContent {

  private final ContentStream content;
  private final StructureTree tree;
  private Element open;
  private boolean isArtifact;

  MarkedContent(ContentStream content, StructureTree tree) {
    this.content = content;
    this.tree = tree;
  }

  /** What follows belongs to an element; ink that follows ink of the same one shares its mark. */
  void open(Element element) {
    if (open != element) {
      open(element, tree.mark(element));
    }
  }

  /** What follows belongs to an element by a mark that was made before. */
  void open(Element element, int mark) {
    close();
    content.raw('/').text(element.type()).text(" <</MCID ");
    content.integer(mark).text(">> BDC\n");
    open = element;
  }

  /** What follows is no part of the document's content. */
  void openArtifact() {
    if (!isArtifact) {
      close();
      content.text("/Artifact BMC\n");
      isArtifact = true;
    }
  }

  void close() {
    if (open != null || isArtifact) {
      content.text("EMC\n");
    }
    open = null;
    isArtifact = false;
  }
}
