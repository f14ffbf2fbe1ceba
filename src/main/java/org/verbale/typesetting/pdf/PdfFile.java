package org.verbale.typesetting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.verbale.document.Document;
import org.verbale.typesetting.page.Anchors;
import org.verbale.typesetting.page.Ending;
import org.verbale.typesetting.page.Page;

/**
 * Writes pages as a tagged PDF that keeps to PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). The
 * same document gives the same bytes. A page goes to the stream when it comes and is forgotten:
 * only its foot, with the number of all pages, follows at the end, and so do the tables of
 * contents.
 */
public final class PdfFile implements AutoCloseable {

  private final Document document;
  private final PageFile file;
  private final StructureTree tree;
  private final Links links;
  private final PageWriter writer;
  private final Bookmarks bookmarks;
  private final MessageDigest digest = md5();

  /** For each page the reference of its foot. */
  private final List<PdfIndirectReference> feet = new ArrayList<>();

  private final List<Waiting> waiting = new ArrayList<>();
  private PageFile.Parts current;

  /** The text of a page that waits for the numbers of others. */
  private record Waiting(Draft draft, PdfIndirectReference reference) {}

  /**
   * Begins a file.
   *
   * @param anchors the places to which links may lead
   * @param out stays open
   */
  public PdfFile(Document document, Anchors anchors, OutputStream out) {
    this.document = document;
    String language = document.language().code();
    file = PageFile.open(out, language);
    file.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
    tree = new StructureTree(file);
    links = new Links(file, tree, anchors);
    boolean rightToLeft = document.language().isRightToLeft();
    writer = new PageWriter(new FontUse(file), new PictureUse(file), tree, links, rightToLeft);
    bookmarks = new Bookmarks(file.getDirectContent());
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has MD5.", e);
    }
  }

  /** Writes the next page. */
  public void add(Page page) {
    endPage();
    tree.startPage(file.getCurrentPage());
    Draft draft = writer.write(page);
    PdfIndirectReference text = file.getPdfIndirectReference();
    PdfIndirectReference foot = file.getPdfIndirectReference();
    if (draft.isComplete()) {
      put(draft.content(), text);
    } else {
      waiting.add(new Waiting(draft.kept(), text));
    }
    feet.add(foot);
    bookmarks.add(page, file.getDirectContent());
    current = new PageFile.Parts(text, foot, tree.parentsOfPage(), tree.newKey(), links.ofPage());
  }

  /** The library gives a page its number when it ends, so the last one stays open to the end. */
  private void endPage() {
    if (current != null) {
      tree.putParents(current.key(), file.endPage(current));
      current = null;
    }
  }

  private void put(ContentStream content, PdfIndirectReference reference) {
    digest.update(file.putStream(content, reference));
  }

  /** Writes what was left for the end, and ends the file. */
  public void finish(Ending ending) {
    for (Waiting page : waiting) {
      put(page.draft().filled(gap -> number(gap, ending)), page.reference());
    }
    for (int page = 1; page <= feet.size(); page++) {
      put(writer.writeFoot(ending.foot(page)), feet.get(page - 1));
    }
    endPage();
    try {
      file.setOutputIntents(
          "sRGB IEC61966-2.1", null, "http://www.color.org", "sRGB", SrgbProfile.get());
      new Metadata(file, document).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] identity = digest.digest();
    file.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
    file.finish(tree.write());
  }

  @Override
  public void close() {
    file.release();
  }

  private ContentStream number(Draft.Gap gap, Ending ending) {
    return writer.writeInGap(gap, ending.ink(gap.number()));
  }
}
