package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.document.Document;
import org.verbale.language.OfficialLanguage;

/** The same document gives the same bytes, whoever else is setting documents meanwhile. */
class ReproducibilityTest {

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void the_same_document_gives_the_same_bytes_on_several_threads(OfficialLanguage language)
      throws Exception {
    PdfTypesetter typesetter = new PdfTypesetter();
    Document document = Versions.of(language);
    byte[] first = typesetter.toBytes(document);
    try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
      Callable<byte[]> again = () -> typesetter.toBytes(document);
      List<Future<byte[]>> others =
          IntStream.range(0, 6).mapToObj(at -> pool.submit(again)).toList();
      for (Future<byte[]> other : others) {
        assertThat(other.get()).isEqualTo(first);
      }
    }
  }
}
