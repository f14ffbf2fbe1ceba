package org.verbale.typesetting.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verbale.language.OfficialLanguage;

/**
 * Apache FOP on the same report in the same run: same words, sizes, paper and faces, with contents,
 * notes, hyphenation by the same patterns, tags and PDF/A. In a process of its own: where OpenPDF
 * finds FOP on its class path, it sets type in another way.
 */
final class FopBeside {

  private static final Path CLASS_PATH = Path.of("target/fop.classpath");
  private static final Path PROGRAM = Path.of("src/test/fop/SetWithFop.java");
  private static final String PATTERNS = "com/itextpdf/text/pdf/hyphenation/hyph/fr.xml";
  private static final int ROUNDS = 7;

  private static final String CONFIGURATION =
      """
      <fop version="1.0">
        <accessibility>true</accessibility>
        <base>.</base>
        <hyphenation-base>.</hyphenation-base>
        <renderers><renderer mime="application/pdf">
          <pdf-a-mode>PDF/A-2a</pdf-a-mode>
          <fonts>
            <font embed-url="serif-regular.ttf">
              <font-triplet name="Serif" style="normal" weight="normal"/></font>
            <font embed-url="serif-bold.ttf">
              <font-triplet name="Serif" style="normal" weight="bold"/></font>
            <font embed-url="serif-italic.ttf">
              <font-triplet name="Serif" style="italic" weight="normal"/></font>
          </fonts>
        </renderer></renderers>
      </fop>
      """;

  private FopBeside() {}

  static Void measure(Bench bench) throws Exception {
    if (!Files.exists(CLASS_PATH)) {
      bench.remark("FOP was not measured: its class path could not be fetched.");
      return null;
    }
    Timing ours = ours();
    List<Timing> theirs = theirs();
    Timing first = theirs.get(0);
    double wall = theirs.stream().mapToDouble(Timing::wall).min().orElseThrow();
    double processor = theirs.stream().mapToDouble(Timing::processor).min().orElseThrow();
    Timing best = new Timing(first.pages(), wall, processor);
    bench.ratio(
        "pages a second, against Apache FOP 2.11",
        "%.1f times (%.1f by processor time; expected: above 5)",
        ours.pagesASecond() / best.pagesASecond(),
        ours.pagesAProcessorSecond() / best.pagesAProcessorSecond());
    bench.figure("FOP on 193 replies, warm", "%d pages, %s", best.pages(), best);
    bench.figure("FOP, first document of a process", "%.0f ms", first.wall() * 1000);
    return null;
  }

  private static Timing ours() {
    byte[] json = Work.json(OfficialLanguage.FRENCH, Work.STATES);
    Work.warmUp(json);
    return Timing.best(ROUNDS, () -> Work.set(json));
  }

  private static List<Timing> theirs() throws Exception {
    String objects =
        FormattingObjects.of(Corpus.report(OfficialLanguage.FRENCH, Work.STATES, Work.SEED));
    Path input = Processes.write("report.fo", objects.getBytes(StandardCharsets.UTF_8));
    Path configuration = Processes.write("fop.xml", CONFIGURATION.getBytes(StandardCharsets.UTF_8));
    for (String face : List.of("Serif-Regular", "Serif-Bold", "Serif-Italic")) {
      Processes.write(face + ".ttf", resource("liberation/Liberation" + face + ".ttf"));
    }
    Processes.write("fr.xml", resource(PATTERNS));
    // The patterns name a description of their form that is not beside them.
    Processes.write("hyphenation.dtd", new byte[0]);
    String output =
        Processes.run(
            List.of(
                Processes.java(),
                "-XX:+UseSerialGC",
                "-Xmx2g",
                "-cp",
                Files.readString(CLASS_PATH).strip(),
                PROGRAM.toAbsolutePath().toString(),
                configuration.toString(),
                input.toString(),
                String.valueOf(ROUNDS),
                "fop.pdf"),
            "");
    if (output == null) {
      throw new IllegalStateException("FOP failed: " + Processes.FOLDER.resolve("errors.txt"));
    }
    return output.lines().map(FopBeside::timing).toList();
  }

  private static Timing timing(String line) {
    String[] numbers = line.split(" ");
    return new Timing(
        Integer.parseInt(numbers[0]),
        Integer.parseInt(numbers[1]) / 1000.0,
        Integer.parseInt(numbers[2]) / 1000.0);
  }

  private static byte[] resource(String path) throws IOException {
    try (InputStream in = FopBeside.class.getClassLoader().getResourceAsStream(path)) {
      return in.readAllBytes();
    }
  }
}
