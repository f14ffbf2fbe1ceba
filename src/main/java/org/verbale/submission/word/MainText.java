package org.verbale.submission.word;

import java.util.HashMap;
import java.util.Map;
import org.verbale.document.word.XmlElement;
import org.verbale.language.TextDirection;

/**
 * The direction and the language of most of the text: only what differs from them is marked. Found
 * in a first walk through the text, before anything is read.
 *
 * @param language the primary language, {@code fr}; null where the file does not tell
 */
record MainText(TextDirection direction, String language) {

  static MainText of(XmlElement body, Styles styles) {
    var walk = new Walk(styles);
    walk.through(body);
    return walk.result();
  }

  /** The direction of a paragraph: as the file says, or as most of its letters run. */
  static TextDirection directionOf(XmlElement paragraph, ParagraphLook look) {
    boolean rightToLeft =
        look.bidi() != null ? look.bidi() : Scripts.balance(Words.of(paragraph)) > 0;
    return rightToLeft ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
  }

  /** Counts letters. */
  private static final class Walk {
    private final Styles styles;
    private final Map<String, Integer> languages = new HashMap<>();
    private int rightToLeft;
    private int leftToRight;

    Walk(Styles styles) {
      this.styles = styles;
    }

    void through(XmlElement element) {
      if (element.is("w:p")) {
        paragraph(element);
        return;
      }
      element.children().forEach(this::through);
    }

    private void paragraph(XmlElement paragraph) {
      var properties = paragraph.child("w:pPr");
      var style = styles.paragraph(properties == null ? null : properties.value("w:pStyle"));
      var look = ParagraphLook.read(properties).over(style.paragraph());
      int length = Words.of(paragraph).length();
      if (directionOf(paragraph, look) == TextDirection.RIGHT_TO_LEFT) {
        rightToLeft += length;
      } else {
        leftToRight += length;
      }
      runs(paragraph, style.run().over(styles.defaults()));
    }

    private void runs(XmlElement element, RunLook base) {
      for (XmlElement child : element.children()) {
        if (child.is("w:r")) {
          var words = Words.of(child);
          var language = Formats.language(RunLook.read(child.child("w:rPr")).over(base), words);
          if (language != null) {
            languages.merge(Scripts.primary(language), words.length(), Integer::sum);
          }
        } else {
          runs(child, base);
        }
      }
    }

    MainText result() {
      var language =
          languages.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .orElse(null);
      return new MainText(
          rightToLeft > leftToRight ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT,
          language);
    }
  }
}
