package org.verbale.testing.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes Word files for tests, part by part, so that a test says exactly what stands in the file.
 * Markup is written with the usual prefixes; the namespaces are added here.
 */
public final class WordFile {
  private static final String OPEN = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final Map<String, List<String>> relationships = new LinkedHashMap<>();
  private String mainType = WORD_TYPE + "document.main+xml";
  private boolean strict;

  /** A file with that inside its body. */
  public static WordFile ofBody(String body) {
    var file = new WordFile();
    file.relation("", "rMain", "officeDocument", "word/document.xml");
    file.parts.put("word/document.xml", xml(root("w:document", "<w:body>" + body + "</w:body>")));
    return file;
  }

  /** Writes Strict Open XML (ISO/IEC 29500) instead of Transitional. */
  public WordFile strict() {
    strict = true;
    return this;
  }

  /** Gives the text another type of content. */
  public WordFile mainType(String type) {
    mainType = type;
    return this;
  }

  public WordFile styles(String content) {
    return wordPart("styles", "w:styles", content);
  }

  public WordFile numbering(String content) {
    return wordPart("numbering", "w:numbering", content);
  }

  public WordFile footnotes(String content) {
    return wordPart("footnotes", "w:footnotes", content);
  }

  public WordFile endnotes(String content) {
    return wordPart("endnotes", "w:endnotes", content);
  }

  /** A running header, to be referred to as {@code rheader1}. */
  public WordFile header(String content) {
    relation("word/document.xml", "rheader1", "header", "header1.xml");
    return part("word/header1.xml", WORD_TYPE + "header+xml", xml(root("w:hdr", content)));
  }

  /** A link out of the file from the main part. */
  public WordFile external(String id, String kind, String target) {
    return external("word/document.xml", id, kind, target);
  }

  /** A link out of the file from a part. */
  public WordFile external(String part, String id, String kind, String target) {
    relations(part).add(relationship(id, kind, target).replace("/>", " TargetMode=\"External\"/>"));
    return this;
  }

  /** Any further part, with its type of content. */
  public WordFile part(String name, String type, byte[] content) {
    if (type != null) {
      types.append("<Override PartName=\"/").append(name).append("\" ContentType=\"");
      types.append(type).append("\"/>");
    }
    parts.put(name, content);
    return this;
  }

  /** A relation from a part (empty for the package) to another. */
  public WordFile relation(String part, String id, String kind, String target) {
    relations(part).add(relationship(id, kind, target));
    return this;
  }

  /** The parts by name, in the order of the archive. */
  public Map<String, byte[]> parts() {
    var all = new LinkedHashMap<String, byte[]>();
    all.put("[Content_Types].xml", xml(contentTypes()));
    relationships.forEach((part, list) -> all.put(relationsName(part), relationsPart(list)));
    parts.forEach((name, bytes) -> all.put(name, strict ? inStrict(bytes) : bytes));
    return all;
  }

  public byte[] build() {
    return ZipFiles.of(parts());
  }

  /** An element with all namespaces declared. */
  public static String root(String name, String content) {
    return "<"
        + name
        + " xmlns:w=\""
        + OPEN
        + "wordprocessingml/2006/main\" xmlns:r=\""
        + OPEN
        + "officeDocument/2006/relationships\" xmlns:m=\""
        + OPEN
        + "officeDocument/2006/math\" xmlns:mc=\""
        + OPEN
        + "markup-compatibility/2006\" xmlns:wp=\""
        + OPEN
        + "drawingml/2006/wordprocessingDrawing\" xmlns:a=\""
        + OPEN
        + "drawingml/2006/main\" xmlns:pic=\""
        + OPEN
        + "drawingml/2006/picture\" xmlns:wps=\""
        + "http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\""
        + "urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        + "mc:Ignorable=\"wps\">"
        + content
        + "</"
        + name
        + ">";
  }

  public static byte[] xml(String root) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root)
        .getBytes(StandardCharsets.UTF_8);
  }

  private WordFile wordPart(String kind, String rootName, String content) {
    relation("word/document.xml", "r" + kind, kind, kind + ".xml");
    return part("word/" + kind + ".xml", WORD_TYPE + kind + "+xml", xml(root(rootName, content)));
  }

  private String contentTypes() {
    return "<Types xmlns=\""
        + OPEN
        + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + mainType
        + "\"/>"
        + types
        + "</Types>";
  }

  private List<String> relations(String part) {
    return relationships.computeIfAbsent(part, p -> new ArrayList<>());
  }

  private static String relationship(String id, String kind, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OPEN
        + "officeDocument/2006/relationships/"
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private byte[] relationsPart(List<String> list) {
    var content = String.join("", list);
    return xml(
        "<Relationships xmlns=\""
            + OPEN
            + "package/2006/relationships\">"
            + (strict ? inStrict(content) : content)
            + "</Relationships>");
  }

  private static String relationsName(String part) {
    int folder = part.lastIndexOf('/') + 1;
    return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
  }

  private static byte[] inStrict(byte[] part) {
    return inStrict(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  private static String inStrict(String markup) {
    return markup
        .replace(OPEN + "wordprocessingml/2006/", STRICT + "wordprocessingml/")
        .replace(OPEN + "officeDocument/2006/", STRICT + "officeDocument/")
        .replace(OPEN + "drawingml/2006/", STRICT + "drawingml/");
  }
}
