package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  /** In places where the calendar, the figures, the case of letters or the day are other ones. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=ar -Duser.country=SA -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=COMPAT",
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Niue -XX:ActiveProcessorCount=1",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Dfile.encoding=ISO-8859-1"
      })
  void the_same_document_gives_the_same_bytes_in_another_process(String options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("-Djava.awt.headless=true", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), Fingerprints.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(output.lines()).containsExactlyElementsOf(Fingerprints.all());
  }
}
