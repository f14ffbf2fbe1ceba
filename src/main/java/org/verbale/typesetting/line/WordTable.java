package org.verbale.typesetting.line;

/**
 * Words by their characters, found without making a string of them: a report of a thousand pages
 * has half a million words, some thirty thousand of them distinct.
 */
final class WordTable {

  private static final int MOST = 60_000;

  private int[] hashes = new int[1024];
  private Word[] words = new Word[1024];
  private int count;

  /** The word of some characters; null if it has not been put. */
  Word get(char[] characters, int from, int to) {
    int hash = hash(characters, from, to);
    int mask = words.length - 1;
    for (int at = hash & mask; words[at] != null; at = at + 1 & mask) {
      if (hashes[at] == hash && is(words[at].run().text(), characters, from, to)) {
        return words[at];
      }
    }
    return null;
  }

  private static boolean is(String text, char[] characters, int from, int to) {
    if (text.length() != to - from) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (text.charAt(at - from) != characters[at]) {
        return false;
      }
    }
    return true;
  }

  /** Puts a word that is not there yet; when there are too many, all others are forgotten. */
  void put(char[] characters, int from, int to, Word word) {
    if (count >= MOST) {
      hashes = new int[1024];
      words = new Word[1024];
      count = 0;
    } else if (count * 2 >= words.length) {
      grow();
    }
    insert(hash(characters, from, to), word);
    count++;
  }

  private void grow() {
    int[] oldHashes = hashes;
    Word[] old = words;
    hashes = new int[old.length * 2];
    words = new Word[old.length * 2];
    for (int at = 0; at < old.length; at++) {
      if (old[at] != null) {
        insert(oldHashes[at], old[at]);
      }
    }
  }

  private void insert(int hash, Word word) {
    int mask = words.length - 1;
    int at = hash & mask;
    while (words[at] != null) {
      at = at + 1 & mask;
    }
    hashes[at] = hash;
    words[at] = word;
  }

  private static int hash(char[] characters, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = 31 * hash + characters[at];
    }
    // The lower bits of such sums are alike for words with like endings.
    return hash ^ hash >>> 15;
  }
}
