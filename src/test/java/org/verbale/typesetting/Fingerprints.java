package org.verbale.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.verbale.document.Document;
import org.verbale.document.DocumentJson;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.akn.AkomaNtosoRenderer;
import org.verbale.typesetting.docx.DocxRenderer;
import org.verbale.typesetting.html.HtmlRenderer;

/** A line for each example and format, to be compared with what another process makes of them. */
final class Fingerprints {

  private Fingerprints() {}

  /** Prints them. */
  public static void main(String[] arguments) {
    all().forEach(System.out::println);
  }

  static List<String> all() {
    List<String> lines = new ArrayList<>();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      Document document = example(language);
      lines.add(line(language, "pdf", new PdfTypesetter().toBytes(document)));
      lines.add(line(language, "html", bytes(new HtmlRenderer().render(document))));
      lines.add(line(language, "akn", bytes(new AkomaNtosoRenderer().render(document))));
      lines.add(line(language, "docx", new DocxRenderer().render(document)));
      lines.add(line(language, "json", DocumentJson.write(document)));
    }
    return lines;
  }

  private static Document example(OfficialLanguage language) {
    String name = "/document/example_" + language.code() + ".json";
    try (InputStream in = DocumentJson.class.getResourceAsStream(name)) {
      return DocumentJson.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String line(OfficialLanguage language, String format, byte[] file) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
      return language.code() + " " + format + " " + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
