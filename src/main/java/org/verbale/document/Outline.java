package org.verbale.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts under each heading what follows it up to the next heading of its level or above: what people
 * type is flat, the sections of a document hold one another.
 */
public final class Outline {
  private final List<Block> top = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /**
   * A heading without what stands under it, or any other block.
   *
   * @param level of the heading, from 1 at the top; 0 for any other block
   */
  public record Piece(int level, Block block) {}

  /** What the sections hold, one after the other, as people type it. */
  public static List<Piece> flatten(List<Block> blocks) {
    var pieces = new ArrayList<Piece>();
    flatten(blocks, 1, pieces);
    return List.copyOf(pieces);
  }

  private static void flatten(List<Block> blocks, int level, List<Piece> pieces) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        pieces.add(new Piece(level, new Open(level, section, List.of()).close()));
        flatten(section.blocks(), level + 1, pieces);
      } else {
        pieces.add(new Piece(0, block));
      }
    }
  }

  /** The other way round: {@code of(flatten(blocks))} equals the blocks. */
  public static List<Block> of(List<Piece> pieces) {
    var outline = new Outline();
    for (Piece piece : pieces) {
      if (piece.block() instanceof Section heading) {
        outline.heading(piece.level(), heading);
      } else {
        outline.add(piece.block());
      }
    }
    return outline.close();
  }

  private record Open(int level, Section heading, List<Block> blocks) {
    Section close() {
      return new Section(heading.id(), heading.role(), heading.number(), heading.heading(), blocks);
    }
  }

  /**
   * Begins a section.
   *
   * @param level of the heading, from 1 at the top
   * @param heading the section, still without what stands under it
   */
  public void heading(int level, Section heading) {
    closeDownTo(level);
    open.push(new Open(level, heading, new ArrayList<>()));
  }

  /** Puts a block under the last heading. */
  public void add(Block block) {
    here().add(block);
  }

  /** Closes all sections and answers the whole. */
  public List<Block> close() {
    closeDownTo(1);
    return List.copyOf(top);
  }

  private void closeDownTo(int level) {
    while (!open.isEmpty() && open.peek().level() >= level) {
      Section closed = open.pop().close();
      here().add(closed);
    }
  }

  private List<Block> here() {
    return open.isEmpty() ? top : open.peek().blocks();
  }
}
