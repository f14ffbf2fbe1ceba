package org.verbale.submission.word;

import org.verbale.document.word.XmlElement;

/** What the form fields of older files show whose value is not part of the text. */
final class FormFields {
  private static final String TICKED = "☒";
  private static final String EMPTY = "☐";

  private FormFields() {}

  /**
   * @param form an element {@code w:ffData}; may be null
   */
  static String value(XmlElement form) {
    if (form == null) {
      return "";
    }
    var box = form.child("w:checkBox");
    if (box != null) {
      var checked = Properties.said(box, "w:checked");
      boolean ticked = checked != null ? checked : Properties.is(box, "w:default");
      return ticked ? TICKED : EMPTY;
    }
    var choices = form.child("w:ddList");
    return choices == null ? "" : chosen(choices);
  }

  private static String chosen(XmlElement choices) {
    int chosen = Properties.number(choices.value("w:result"), 0);
    int index = 0;
    for (XmlElement child : choices.children()) {
      if (child.is("w:listEntry") && index++ == chosen) {
        var value = child.attribute("w:val");
        return value == null ? "" : value;
      }
    }
    return "";
  }
}
