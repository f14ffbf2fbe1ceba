package org.verbale.submission.word;

import java.util.ArrayList;
import java.util.List;
import org.verbale.document.word.XmlElement;

/**
 * Pictures, shapes, charts and objects. None is carried over and none is opened; of a text box the
 * text is kept, because people set whole replies in them.
 */
final class Drawings {
  private final LossLog losses;
  private final List<XmlElement> boxes = new ArrayList<>();
  private boolean image;
  private boolean named;
  private String description = "";

  private Drawings(LossLog losses) {
    this.losses = losses;
  }

  /**
   * Notes what is lost.
   *
   * @param drawing {@code w:drawing}, {@code w:pict}, {@code w:object} or {@code w:contentPart}
   * @return the contents of text boxes ({@code w:txbxContent})
   */
  static List<XmlElement> read(XmlElement drawing, LossLog losses) {
    var reader = new Drawings(losses);
    if (drawing.is("w:object")) {
      losses.add(LossKind.EMBEDDED_OBJECT);
      return List.of();
    }
    reader.walk(drawing);
    reader.report();
    return reader.boxes;
  }

  private void walk(XmlElement element) {
    switch (element.name()) {
      case "w:txbxContent" -> {
        boxes.add(element);
        losses.add(LossKind.TEXT_BOX, Words.of(element));
        return;
      }
      case "mc:AlternateContent" -> {
        Alternative.of(element).forEach(this::walk);
        return;
      }
      case "pic:pic", "a:blip", "v:imagedata" -> image = true;
      case "wp:docPr" -> description = description(element);
      case "a:graphicData" -> graphic(element.attribute("uri"));
      default -> {}
    }
    element.children().forEach(this::walk);
  }

  private void graphic(String kind) {
    var uri = kind == null ? "" : kind;
    if (uri.endsWith("/chart") || uri.endsWith("/chartex")) {
      losses.add(LossKind.CHART, description);
      named = true;
    } else if (uri.endsWith("/diagram")) {
      losses.add(LossKind.DIAGRAM, description);
      named = true;
    }
  }

  private void report() {
    if (image) {
      losses.add(LossKind.IMAGE, description);
    } else if (boxes.isEmpty() && !named) {
      losses.add(LossKind.DRAWING, description);
    }
  }

  /** What the author says of a picture, or else its name. */
  private static String description(XmlElement properties) {
    for (String attribute : new String[] {"descr", "title", "name"}) {
      var value = properties.attribute(attribute);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
