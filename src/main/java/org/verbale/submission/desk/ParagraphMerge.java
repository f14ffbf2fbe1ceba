package org.verbale.submission.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts two texts together that grew from the same one: what both have stands once, what only one
 * has stands in its place, so that nobody's words are lost. The person who saves decides.
 */
final class ParagraphMerge {
  private static final int LARGEST = 1_500;

  private ParagraphMerge() {}

  static String merge(String theirs, String mine) {
    List<String> left = List.of(theirs.split("\\n{2,}"));
    List<String> right = List.of(mine.split("\\n{2,}"));
    if (left.size() > LARGEST || right.size() > LARGEST) {
      return theirs + "\n\n" + mine;
    }
    return String.join("\n\n", merged(left, right));
  }

  private static List<String> merged(List<String> left, List<String> right) {
    int[][] common = longestCommon(left, right);
    List<String> merged = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      if (left.get(i).equals(right.get(j))) {
        merged.add(left.get(i++));
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        merged.add(left.get(i++));
      } else {
        merged.add(right.get(j++));
      }
    }
    merged.addAll(left.subList(i, left.size()));
    merged.addAll(right.subList(j, right.size()));
    return merged;
  }

  /** How many paragraphs the ends of both texts have in common, from each pair of places. */
  private static int[][] longestCommon(List<String> left, List<String> right) {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        common[i][j] =
            left.get(i).equals(right.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
