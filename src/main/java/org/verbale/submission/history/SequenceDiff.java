package org.verbale.submission.history;

import java.util.ArrayList;
import java.util.List;

/** What two sequences have in common, by their longest common subsequence. */
public final class SequenceDiff {
  /** The table grows with the square; texts of more paragraphs are told as wholly different. */
  private static final int LARGEST = 1_500;

  private SequenceDiff() {}

  /** Where a piece stands. */
  public enum Where {
    BOTH,
    ONLY_BEFORE,
    ONLY_AFTER
  }

  /** One piece of either sequence. */
  public record Piece<T>(Where where, T value) {
    /** Whether it stands in the later sequence and not in the earlier. */
    public boolean added() {
      return where == Where.ONLY_AFTER;
    }

    /** Whether it stands in the earlier sequence and not in the later. */
    public boolean removed() {
      return where == Where.ONLY_BEFORE;
    }
  }

  /** Every piece of both, in an order that keeps that of each; what both have stands once. */
  public static <T> List<Piece<T>> of(List<T> before, List<T> after) {
    List<Piece<T>> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    if (before.size() <= LARGEST && after.size() <= LARGEST) {
      int[][] common = longestCommon(before, after);
      while (i < before.size() && j < after.size()) {
        if (before.get(i).equals(after.get(j))) {
          pieces.add(new Piece<>(Where.BOTH, before.get(i++)));
          j++;
        } else if (common[i + 1][j] >= common[i][j + 1]) {
          pieces.add(new Piece<>(Where.ONLY_BEFORE, before.get(i++)));
        } else {
          pieces.add(new Piece<>(Where.ONLY_AFTER, after.get(j++)));
        }
      }
    }
    before.subList(i, before.size()).forEach(one -> add(pieces, Where.ONLY_BEFORE, one));
    after.subList(j, after.size()).forEach(one -> add(pieces, Where.ONLY_AFTER, one));
    return pieces;
  }

  private static <T> void add(List<Piece<T>> pieces, Where where, T value) {
    pieces.add(new Piece<>(where, value));
  }

  /** How many pieces the ends of both have in common, from each pair of places. */
  private static int[][] longestCommon(List<?> before, List<?> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
