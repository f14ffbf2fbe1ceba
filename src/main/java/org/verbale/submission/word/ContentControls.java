package org.verbale.submission.word;

import org.verbale.document.word.XmlElement;

/** Content controls: fields of a form around text. */
final class ContentControls {
  private static final String CONTENTS = "Table of Contents";

  private ContentControls() {}

  /** Whether it shows only the prompt of a form ("Click here to enter text"). */
  static boolean isPrompt(XmlElement control) {
    var properties = control.child("w:sdtPr");
    return Properties.is(properties, "w:showingPlcHdr");
  }

  static boolean isTableOfContents(XmlElement control) {
    var gallery = control.at("w:sdtPr", "w:docPartObj", "w:docPartGallery");
    return gallery != null && CONTENTS.equals(gallery.attribute("w:val"));
  }
}
