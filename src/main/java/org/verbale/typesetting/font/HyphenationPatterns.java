package org.verbale.typesetting.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The hyphenation patterns of one language, as the XML files of itext-hyph-xml hold them. */
final class HyphenationPatterns {

  private static final String FOLDER = "com/itextpdf/text/pdf/hyphenation/hyph/";

  private final Map<String, byte[]> patterns = new HashMap<>();
  private final Map<String, int[]> exceptions = new HashMap<>();
  private int longest;

  private HyphenationPatterns() {}

  /** Reads the patterns of a language by its ISO 639-1 code. */
  static HyphenationPatterns of(String language) {
    String path = FOLDER + language + ".xml";
    ClassLoader loader = HyphenationPatterns.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The patterns " + path + " are not on the class path.");
      }
      HyphenationPatterns read = new HyphenationPatterns();
      read.read(in);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The patterns " + path + " cannot be read.", e);
    }
  }

  /** The divisions of a word that the patterns get wrong, null for all others. */
  int[] exception(String word) {
    return exceptions.get(word);
  }

  /** For each offset of the word the highest value of a pattern there; odd allows a division. */
  byte[] values(String word) {
    String marked = "." + word + ".";
    byte[] values = new byte[marked.length() + 1];
    for (int from = 0; from < marked.length(); from++) {
      int furthest = Math.min(marked.length(), from + longest);
      for (int to = from + 1; to <= furthest; to++) {
        byte[] pattern = patterns.get(marked.substring(from, to));
        if (pattern != null) {
          raise(values, pattern, from);
        }
      }
    }
    byte[] ofWord = new byte[word.length() + 1];
    System.arraycopy(values, 1, ofWord, 0, ofWord.length);
    return ofWord;
  }

  private static void raise(byte[] values, byte[] pattern, int from) {
    for (int at = 0; at < pattern.length; at++) {
      values[from + at] = (byte) Math.max(values[from + at], pattern[at]);
    }
  }

  private void read(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> text.setLength(0);
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> take(xml.getLocalName(), text.toString());
        default -> {
          // Comments and the document type say nothing.
        }
      }
    }
  }

  private void take(String element, String content) {
    for (String word : content.trim().split("\\s+")) {
      if (element.equals("patterns")) {
        addPattern(word);
      } else if (element.equals("exceptions")) {
        addException(word);
      }
    }
  }

  private void addPattern(String pattern) {
    StringBuilder letters = new StringBuilder();
    byte[] values = new byte[pattern.length() + 1];
    for (char character : pattern.toCharArray()) {
      if (character >= '0' && character <= '9') {
        values[letters.length()] = (byte) (character - '0');
      } else {
        letters.append(character);
      }
    }
    patterns.put(letters.toString(), Arrays.copyOf(values, letters.length() + 1));
    longest = Math.max(longest, letters.length());
  }

  private void addException(String word) {
    String letters = word.replace("-", "");
    int[] divisions = new int[word.length() - letters.length()];
    int found = 0;
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) == '-') {
        divisions[found] = at - found;
        found++;
      }
    }
    exceptions.put(letters, divisions);
  }
}
