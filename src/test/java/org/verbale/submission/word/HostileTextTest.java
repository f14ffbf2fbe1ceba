package org.verbale.submission.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbale.submission.word.Markup.*;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbale.document.word.WordFileRefused;
import org.verbale.testing.word.WordFile;
import org.verbale.testing.word.ZipFiles;

/**
 * Files that are archives in order, and whose text is made to cost much: each is read or refused
 * within seconds, and allocates no more than a bounded multiple of its size.
 */
class HostileTextTest {
  private static final long MEGABYTE = 1 << 20;
  private static final long MOST_ALLOCATED = 1500 * MEGABYTE;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static Stream<Map.Entry<String, WordFile>> files() {
    return Stream.of(
        Map.entry("a paragraph of five million characters", WordFile.ofBody(p(noise(5_000_000)))),
        Map.entry("blanks without end", WordFile.ofBody(p("\u3000".repeat(2_000_000) + "x"))),
        Map.entry("runs without end", WordFile.ofBody(para("", r("a").repeat(100_000)))),
        Map.entry("paragraphs without end", WordFile.ofBody(p("a").repeat(80_000))),
        Map.entry("one field around it all", fieldAroundAll()),
        Map.entry(
            "fields never ended",
            WordFile.ofBody("<w:p>" + fieldBegin("A").repeat(50_000) + "</w:p>")),
        Map.entry(
            "insertions in insertions",
            WordFile.ofBody(para("", nested("w:ins", 100, r(noise(100_000)))))),
        Map.entry("tables in tables", WordFile.ofBody(tables(30))),
        Map.entry(
            "columns without end",
            WordFile.ofBody(
                table(
                    "",
                    row("", cell("<w:gridSpan w:val=\"2000000000\"/>", p("a")).repeat(20_000))))),
        Map.entry(
            "one note marked often",
            WordFile.ofBody(para("", noteMark("footnote", 1).repeat(50_000)))
                .footnotes(note("footnote", 1, p(noise(500_000))))),
        Map.entry("styles based on each other", styles()),
        Map.entry(
            "a label that grows",
            WordFile.ofBody(item(1, 0, "x").repeat(20_000))
                .numbering(list(1, level(0, "decimal", "%1".repeat(100_000))))),
        Map.entry(
            "items ever deeper and back",
            WordFile.ofBody((item(1, 0, "x") + item(1, 8, "y")).repeat(20_000))
                .numbering(list(1, level(0, "decimal", "%1."), level(8, "upperRoman", "%9.")))),
        Map.entry("text boxes in text boxes", WordFile.ofBody(boxes(12))));
  }

  @ParameterizedTest
  @MethodSource("files")
  void bounded_in_time_and_memory(Map.Entry<String, WordFile> hostile) {
    var file = hostile.getValue().build();
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Assertions.assertTimeout(LONGEST, () -> readOrRefused(file), hostile.getKey());
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(allocated).as(hostile.getKey()).isLessThan(MOST_ALLOCATED);
  }

  @Test
  void any_part_changed_in_any_byte_is_read_or_refused() {
    var random = new Random(11);
    var cases = WordReaderTest.corpus().toList();
    for (int round = 0; round < 1200; round++) {
      var parts = cases.get(random.nextInt(cases.size())).file().parts();
      var names = parts.keySet().toArray(String[]::new);
      var name = names[random.nextInt(names.length)];
      var bytes = parts.get(name).clone();
      for (int hits = random.nextInt(4); hits >= 0; hits--) {
        bytes[random.nextInt(bytes.length)] = (byte) "<>/\"01 w:-".charAt(random.nextInt(10));
      }
      parts.put(name, bytes);
      readOrRefused(ZipFiles.of(parts));
    }
  }

  @Test
  void attributes_of_any_value_do_no_harm() {
    var random = new Random(5);
    var values = new String[] {"", "-1", "99999999999999999999", "x", "1e9", "\u0661", "true"};
    for (WordCase sample : WordReaderTest.corpus().toList()) {
      for (int round = 0; round < 25; round++) {
        var parts = sample.file().parts();
        parts.replaceAll(
            (name, bytes) -> name.startsWith("word/") ? changed(bytes, random, values) : bytes);
        readOrRefused(ZipFiles.of(parts));
      }
    }
  }

  private static byte[] changed(byte[] part, Random random, String[] values) {
    var text = new String(part, StandardCharsets.UTF_8);
    var changed = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf("w:val=\""); at >= 0; at = text.indexOf("w:val=\"", from)) {
      int value = at + 7;
      int end = text.indexOf('"', value);
      changed.append(text, from, value);
      changed.append(
          random.nextInt(5) == 0
              ? values[random.nextInt(values.length)]
              : text.substring(value, end));
      from = end;
    }
    return changed.append(text.substring(from)).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void readOrRefused(byte[] file) {
    try {
      FlatReading.of(WordReader.read(file));
    } catch (WordFileRefused refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  private static WordFile fieldAroundAll() {
    return WordFile.ofBody(
        para("", fieldBegin("REF " + noise(2_000_000)) + r("a").repeat(50_000) + fieldEnd()));
  }

  private static WordFile styles() {
    var styles = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      styles.append(style("paragraph", "s" + i, "S " + i, "s" + (i + 1), ""));
    }
    var body = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      body.append(styled("s" + i, "x"));
    }
    return WordFile.ofBody(body.toString()).styles(styles.toString());
  }

  private static String tables(int depth) {
    return depth == 0
        ? p(noise(100_000))
        : table("", row("", cell("", tables(depth - 1) + p("x"))));
  }

  private static String boxes(int depth) {
    var inner = depth == 0 ? p(noise(100_000)) : boxes(depth - 1);
    return para(
        "",
        run(
            "",
            "<w:pict><v:textbox><w:txbxContent>"
                + inner
                + "</w:txbxContent></v:textbox></w:pict>"));
  }

  private static String nested(String element, int depth, String content) {
    return ("<" + element + ">").repeat(depth) + content + ("</" + element + ">").repeat(depth);
  }

  /** Letters that do not pack, so that the ratio of the archive stays harmless. */
  private static String noise(int length) {
    var random = new Random(length);
    var letters = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }
}
