package org.verbale.typesetting;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schema of OASIS for Akoma Ntoso 3.0, read once. Tests are skipped where it is not there. */
public final class AkomaNtosoSchema {

  private static final Path FILE = shared().resolve("data/akomantoso/akomantoso30.xsd");
  private static Schema schema;

  private AkomaNtosoSchema() {}

  /**
   * @throws SAXException if the document is not valid
   */
  public static void assertValid(String xml) throws SAXException, IOException {
    schema().newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  private static synchronized Schema schema() throws SAXException {
    boolean isThere = Files.isRegularFile(FILE);
    if (!isThere && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("The schema of Akoma Ntoso is not in ../shared/data.");
    }
    assumeTrue(isThere, "skipped: " + FILE + " is not there");
    if (schema == null) {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      schema = factory.newSchema(FILE.toFile());
    }
    return schema;
  }

  private static Path shared() {
    String given = System.getProperty("shared", System.getenv("SHARED"));
    return Path.of(given == null ? "../shared" : given);
  }
}
