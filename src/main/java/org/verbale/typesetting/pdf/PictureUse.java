package org.verbale.typesetting.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.verbale.typesetting.picture.Picture;

/** The pictures of a document, each in the file once however often it is shown. */
final class PictureUse {

  private final PageFile file;
  private final Map<Picture, String> names = new IdentityHashMap<>();

  PictureUse(PageFile file) {
    this.file = file;
  }

  /** Shows a picture in a box on the current page. */
  void show(Picture picture, Rectangle box, ContentStream content) {
    String name = names.computeIfAbsent(picture, file::putPicture);
    content.text("q ").number(box.getWidth()).text("0 0 ").number(box.getHeight());
    content.number(box.getLeft()).number(box.getBottom());
    content.text("cm /").text(name).text(" Do Q\n");
  }
}
