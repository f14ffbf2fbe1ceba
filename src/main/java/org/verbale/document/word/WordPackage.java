package org.verbale.document.word;

import java.util.Optional;
import org.verbale.document.word.WordFileRefused.Reason;

/**
 * A Word file (.docx, Transitional or Strict) opened safely from memory. Nothing is written to
 * disk, no target outside of the file is opened, pictures are never unpacked. Not for several
 * threads.
 */
public final class WordPackage {
  private final Archive archive;
  private final XmlPartReader xml;
  private final String mainPart;

  private WordPackage(Archive archive, WordLimits limits) {
    this.archive = archive;
    this.xml = new XmlPartReader(limits);
    requireOfficePackage();
    var types = ContentTypes.read(part(ContentTypes.PART).orElseThrow());
    this.mainPart =
        relationships("")
            .partOf("officeDocument")
            .orElseThrow(() -> new WordFileRefused(Reason.NOT_WORD, "no main part"));
    types.requireDocument(mainPart);
    requireNoMacros();
  }

  /**
   * Opens a file within the standard bounds.
   *
   * @throws WordFileRefused if it is not a harmless Word file; the reason says what it is instead
   */
  public static WordPackage open(byte[] file) {
    return open(file, WordLimits.STANDARD);
  }

  /** Opens a file within bounds of one's own. */
  public static WordPackage open(byte[] file, WordLimits limits) {
    return new WordPackage(Archive.open(file, limits), limits);
  }

  /** The name of the part with the text, usually {@code word/document.xml}. */
  public String mainPart() {
    return mainPart;
  }

  /**
   * The root element of the text, {@code w:document}.
   *
   * @throws WordFileRefused if the part is missing or not readable
   */
  public XmlElement document() {
    return part(mainPart)
        .filter(root -> root.is("w:document"))
        .orElseThrow(() -> new WordFileRefused(Reason.DAMAGED, "no text in the main part"));
  }

  /** The root element of a part; nothing if the file has no part of that name. */
  public Optional<XmlElement> part(String name) {
    return Optional.ofNullable(archive.unpack(name)).map(xml::read);
  }

  /** What a part refers to; empty name for the package itself. */
  public Relationships relationships(String part) {
    int folder = part.lastIndexOf('/') + 1;
    var name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    return Relationships.read(part, part(name).orElse(null));
  }

  private void requireOfficePackage() {
    if (archive.has(ContentTypes.PART)) {
      return;
    }
    boolean openDocument = archive.has("mimetype") && archive.has("content.xml");
    throw new WordFileRefused(
        openDocument ? Reason.OPEN_DOCUMENT : Reason.NOT_WORD, "an archive of another kind");
  }

  private void requireNoMacros() {
    for (String name : archive.names()) {
      if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml")) {
        throw new WordFileRefused(Reason.MACROS, "a part with macros");
      }
    }
  }
}
