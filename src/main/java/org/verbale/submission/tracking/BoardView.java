package org.verbale.submission.tracking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Which part of the board is shown, and in which order. A value that is not known is as good as
 * none: an old link still shows the board.
 *
 * @param group code of a regional group; empty for all
 * @param show name of a {@link Standing}, or LATE, NIL, EXTENSION; empty for all
 * @param sort name, group, standing or received
 */
public record BoardView(String group, String show, String sort) {

  public static final List<String> MARKS = List.of("LATE", "NIL", "EXTENSION");

  static BoardView of(String group, String show, String sort) {
    return new BoardView(
        Objects.toString(group, ""), Objects.toString(show, ""), Objects.toString(sort, "name"));
  }

  /** The rows of the view; rows that are equal in the order stay alphabetical. */
  List<BoardRow> of(List<BoardRow> alphabetical) {
    return alphabetical.stream().filter(inGroup()).filter(shown()).sorted(order()).toList();
  }

  private Predicate<BoardRow> inGroup() {
    return row -> group.isEmpty() || group.equals(row.group());
  }

  private Predicate<BoardRow> shown() {
    return switch (show) {
      case "LATE" -> BoardRow::late;
      case "NIL" -> BoardRow::nilReply;
      case "EXTENSION" -> row -> row.extension() != null;
      default -> row -> !isStanding(show) || row.standing().name().equals(show);
    };
  }

  private static boolean isStanding(String name) {
    return Arrays.stream(Standing.values()).anyMatch(standing -> standing.name().equals(name));
  }

  private Comparator<BoardRow> order() {
    return switch (sort) {
      case "group" -> Comparator.comparing(row -> Objects.toString(row.group(), "~"));
      case "standing" -> Comparator.comparing(BoardRow::standing);
      case "received" ->
          Comparator.comparing(
              BoardRow::receivedOn, Comparator.nullsLast(Comparator.naturalOrder()));
      default -> Comparator.comparing(row -> 0);
    };
  }
}
