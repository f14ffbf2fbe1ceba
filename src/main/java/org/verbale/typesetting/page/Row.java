package org.verbale.typesetting.page;

import java.util.ArrayList;
import java.util.List;

/** A strip across the page that is never divided: mostly one line with what stands beside it. */
public final class Row {

  /**
   * An entry of the bookmarks.
   *
   * @param level 1 for the topmost
   */
  public record Bookmark(int level, String title) {}

  private final float before;
  private final float height;
  private final List<Ink> inks = new ArrayList<>(1);
  private List<Note> notes = List.of();
  private List<Row> repeated = List.of();
  private boolean keptWithNext;
  private boolean onNewPage;
  private boolean divided;
  private String anchor;
  private Bookmark bookmark;

  /**
   * @param before the white above, in points, dropped at the top of a page
   * @param height of the strip itself, in points
   */
  Row(float before, float height) {
    this.before = before;
    this.height = height;
  }

  Row add(Ink ink) {
    inks.add(ink);
    return this;
  }

  Row keepWithNext() {
    keptWithNext = true;
    return this;
  }

  Row startNewPage() {
    onNewPage = true;
    return this;
  }

  /** The line goes on inside a word. */
  Row dividesWord() {
    divided = true;
    return this;
  }

  Row withNotes(List<Note> footnotes) {
    notes = footnotes;
    return this;
  }

  /** Rows that are shown again above this one if a page begins with it. */
  Row repeating(List<Row> header) {
    repeated = header;
    return this;
  }

  Row anchoredAs(String id) {
    anchor = id;
    return this;
  }

  Row bookmarkedAs(Bookmark entry) {
    bookmark = entry;
    return this;
  }

  float before() {
    return before;
  }

  public float height() {
    return height;
  }

  public List<Ink> inks() {
    return inks;
  }

  List<Note> notes() {
    return notes;
  }

  List<Row> repeated() {
    return repeated;
  }

  boolean isKeptWithNext() {
    return keptWithNext;
  }

  boolean isOnNewPage() {
    return onNewPage;
  }

  boolean isDivided() {
    return divided;
  }

  /** The identifier that links lead to; null for none. */
  public String anchor() {
    return anchor;
  }

  /** Null for none. */
  public Bookmark bookmark() {
    return bookmark;
  }
}
