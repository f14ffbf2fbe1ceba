package org.verbale.typesetting.page;

/**
 * A node of the logical structure that a tagged format carries beside the pages: what a stretch of
 * ink is. Types are the standard structure types of ISO 32000-1, 14.8.4.
 */
public final class Tag {

  private final Tag parent;
  private final String type;
  private final boolean hasChildren;
  private String alternative;
  private int columns = 1;

  private Tag(Tag parent, String type, boolean hasChildren) {
    this.parent = parent;
    this.type = type;
    this.hasChildren = hasChildren;
  }

  /** The root of a document. */
  static Tag document() {
    return new Tag(null, "Document", true);
  }

  /** A node that groups others. */
  Tag group(String childType) {
    return new Tag(this, childType, true);
  }

  /** A node that holds ink. */
  Tag leaf(String childType) {
    return new Tag(this, childType, false);
  }

  /**
   * A node of text.
   *
   * @param isRich whether the text has parts with nodes of their own: links, notes, languages
   */
  Tag text(String childType, boolean isRich) {
    return new Tag(this, childType, isRich);
  }

  /** A picture, with the words that stand for it. */
  Tag figure(String words) {
    Tag figure = leaf("Figure");
    figure.alternative = words;
    return figure;
  }

  /** A cell of a table, over one or more of its columns. */
  Tag cell(String childType, int span) {
    Tag cell = group(childType);
    cell.columns = span;
    return cell;
  }

  /** How many columns of a table a cell covers. */
  public int columns() {
    return columns;
  }

  /** The node above; null for the document. */
  public Tag parent() {
    return parent;
  }

  public String type() {
    return type;
  }

  /** Whether ink goes to nodes under this one rather than to this one. */
  public boolean hasChildren() {
    return hasChildren;
  }

  /** The words that stand for a picture; null for text. */
  public String alternative() {
    return alternative;
  }
}
