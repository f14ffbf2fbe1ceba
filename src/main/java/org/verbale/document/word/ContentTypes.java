package org.verbale.document.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.verbale.document.word.WordFileRefused.Reason;

/** What the package says its parts are ({@code [Content_Types].xml}). */
final class ContentTypes {
  static final String PART = "[Content_Types].xml";

  private final Map<String, String> byPart = new HashMap<>();
  private final Map<String, String> byExtension = new HashMap<>();

  static ContentTypes read(XmlElement root) {
    var types = new ContentTypes();
    for (XmlElement element : root.children()) {
      var type = element.attribute("ContentType");
      var part = element.attribute("PartName");
      var extension = element.attribute("Extension");
      if (type != null && part != null) {
        types.byPart.put(lower(part.startsWith("/") ? part.substring(1) : part), lower(type));
      } else if (type != null && extension != null) {
        types.byExtension.put(lower(extension), lower(type));
      }
    }
    return types;
  }

  /** Refuses a main part that is not the text of a Word document without macros. */
  void requireDocument(String mainPart) {
    if (byPart.values().stream().anyMatch(ContentTypes::isMacro)
        || byExtension.values().stream().anyMatch(ContentTypes::isMacro)) {
      throw new WordFileRefused(Reason.MACROS, "a type of content with macros");
    }
    var type = of(mainPart);
    if (type.contains("spreadsheetml") || type.contains("presentationml")) {
      throw new WordFileRefused(Reason.OTHER_OFFICE, type);
    }
    if (!type.contains("wordprocessingml")) {
      throw new WordFileRefused(Reason.NOT_WORD, "a main part of type " + type);
    }
  }

  private String of(String part) {
    var name = lower(part);
    var extension = name.substring(name.lastIndexOf('.') + 1);
    return byPart.getOrDefault(name, byExtension.getOrDefault(extension, ""));
  }

  private static boolean isMacro(String type) {
    return type.contains("macroenabled") || type.contains("vbaproject");
  }

  private static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
