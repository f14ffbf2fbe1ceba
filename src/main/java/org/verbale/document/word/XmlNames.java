package org.verbale.document.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;

/**
 * The namespaces of Word files under the prefixes that everybody uses for them. Office Open XML has
 * each of its own twice: Transitional (ECMA-376-4) and Strict (ISO/IEC 29500-1).
 */
final class XmlNames {
  private static final String UNKNOWN = "?";
  private static final Map<String, String> PREFIXES = prefixes();

  /** One string per name and part, not one per element. */
  private final Map<String, Map<String, String>> known = new HashMap<>();

  String of(String namespace, String local) {
    var prefix = namespace == null || namespace.isEmpty() ? "" : prefix(namespace);
    return known
        .computeIfAbsent(prefix, p -> new HashMap<>())
        .computeIfAbsent(local, name -> prefix.isEmpty() ? name : prefix + ":" + name);
  }

  /** The usual prefix of a namespace; {@code ?} for one that is not known here. */
  static String prefix(String namespace) {
    return PREFIXES.getOrDefault(namespace, UNKNOWN);
  }

  private static Map<String, String> prefixes() {
    var map = new HashMap<String, String>();
    var open = "http://schemas.openxmlformats.org/";
    var strict = "http://purl.oclc.org/ooxml/";
    both(map, "w", open + "wordprocessingml/2006/main", strict + "wordprocessingml/main");
    both(
        map,
        "r",
        open + "officeDocument/2006/relationships",
        strict + "officeDocument/relationships");
    both(map, "m", open + "officeDocument/2006/math", strict + "officeDocument/math");
    both(map, "a", open + "drawingml/2006/main", strict + "drawingml/main");
    both(map, "pic", open + "drawingml/2006/picture", strict + "drawingml/picture");
    both(
        map,
        "wp",
        open + "drawingml/2006/wordprocessingDrawing",
        strict + "drawingml/wordprocessingDrawing");
    map.put(open + "markup-compatibility/2006", "mc");
    map.put(open + "package/2006/relationships", "rel");
    map.put(open + "package/2006/content-types", "ct");
    map.put(XMLConstants.XML_NS_URI, XMLConstants.XML_NS_PREFIX);
    map.put("urn:schemas-microsoft-com:vml", "v");
    map.put("urn:schemas-microsoft-com:office:office", "o");
    var microsoft = "http://schemas.microsoft.com/office/word/";
    map.put(microsoft + "2010/wordml", "w14");
    map.put(microsoft + "2012/wordml", "w15");
    map.put(microsoft + "2010/wordprocessingShape", "wps");
    map.put(microsoft + "2010/wordprocessingGroup", "wpg");
    map.put(microsoft + "2010/wordprocessingCanvas", "wpc");
    map.put(microsoft + "2010/wordprocessingDrawing", "wp14");
    return Map.copyOf(map);
  }

  private static void both(
      Map<String, String> map, String prefix, String transitional, String strict) {
    map.put(transitional, prefix);
    map.put(strict, prefix);
  }
}
