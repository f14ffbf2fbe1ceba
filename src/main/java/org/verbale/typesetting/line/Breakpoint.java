package org.verbale.typesetting.line;

/** A place where a line may end, reached in the best way known. */
final class Breakpoint {

  /** The item at which the line ends. */
  final int item;

  /** The end of the line before; null at the start of the paragraph. */
  final Breakpoint previous;

  /** The sum of all demerits up to here. */
  final double demerits;

  /** How tight the line is: 0 tight, 1 decent, 2 loose, 3 very loose. */
  final int fitness;

  final boolean dividesWord;

  /** Totals of width, stretch and shrink at the start of the next line. */
  float width;

  float stretch;
  float shrink;

  Breakpoint(int item, Breakpoint previous, double demerits, int fitness, boolean dividesWord) {
    this.item = item;
    this.previous = previous;
    this.demerits = demerits;
    this.fitness = fitness;
    this.dividesWord = dividesWord;
  }

  static Breakpoint start() {
    return new Breakpoint(-1, null, 0, 1, false);
  }
}
