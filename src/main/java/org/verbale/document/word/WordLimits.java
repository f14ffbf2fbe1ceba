package org.verbale.document.word;

/**
 * What a Word file may cost. A reply has 1,500 words, the longest report 10,700: each bound is many
 * times what those need and far below what hurts.
 *
 * @param fileBytes of the file as it came; pictures make honest files large
 * @param entries of the archive
 * @param entryBytes of one entry, unpacked
 * @param totalBytes of all entries together, unpacked
 * @param xmlBytes of one part that is read, unpacked; pictures are never unpacked
 * @param ratio unpacked to packed size; asked of entries above {@code ratioFrom} bytes only,
 *     because small parts of repeated markup shrink a hundredfold
 * @param ratioFrom unpacked bytes from which the ratio counts
 * @param depth of nested elements
 * @param elements of all parts that are read together
 */
public record WordLimits(
    int fileBytes,
    int entries,
    long entryBytes,
    long totalBytes,
    int xmlBytes,
    int ratio,
    int ratioFrom,
    int depth,
    int elements) {

  private static final int MEGABYTE = 1 << 20;

  /** The bounds of the portal. */
  public static final WordLimits STANDARD =
      new WordLimits(
          16 * MEGABYTE,
          2_000,
          64L * MEGABYTE,
          192L * MEGABYTE,
          24 * MEGABYTE,
          200,
          8 * MEGABYTE,
          128,
          600_000);
}
