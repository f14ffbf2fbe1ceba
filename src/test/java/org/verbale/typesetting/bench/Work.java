package org.verbale.typesetting.bench;

import java.io.ByteArrayOutputStream;
import org.verbale.document.DocumentJson;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.PdfTypesetter;

/** What is measured: a generated report, from the bytes of its JSON to those of its PDF. */
final class Work {

  static final int STATES = 193;
  static final int SEED = 7;

  private static final PdfTypesetter TYPESETTER = new PdfTypesetter();

  private Work() {}

  static byte[] json(OfficialLanguage language, int replies) {
    return DocumentJson.write(Corpus.report(language, replies, SEED));
  }

  /** Returns the number of pages. */
  static int set(byte[] json) {
    return set(json, new ByteArrayOutputStream(json.length));
  }

  static int set(byte[] json, ByteArrayOutputStream pdf) {
    return TYPESETTER.typeset(DocumentJson.read(json), pdf).pages();
  }

  static void warmUp(byte[] json) {
    for (int round = 0; round < 8; round++) {
      set(json);
    }
  }
}
