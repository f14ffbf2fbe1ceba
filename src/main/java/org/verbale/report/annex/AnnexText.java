package org.verbale.report.annex;

/** The words of an annex in one language; both empty for none. */
public record AnnexText(String title, String words) {

  public AnnexText {
    title = title == null ? "" : title.strip();
    words = words == null ? "" : words.strip();
  }

  public boolean isEmpty() {
    return title.isEmpty() && words.isEmpty();
  }
}
