package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbale.document.DocumentJson;

/** The program that sets documents for others: a line for a line, whatever comes. */
class TypesetMainTest {

  @TempDir Path folder;

  @Test
  void every_request_gets_one_line_and_the_next_one_is_answered() throws IOException {
    String json = example();
    Path good = write("good.json", json);
    Path broken = write("broken.json", "{\"kind\": ");
    Path unknown = write("unknown.json", "{\"colour\": \"blue\", " + json.substring(1));
    Path deep = write("deep.json", "{\"body\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}");
    Path pdf = folder.resolve("out.pdf");
    List<String> answers =
        answers(
            request(good, pdf),
            "not JSON",
            "[1, 2]",
            "{\"in\": 7, \"out\": \"x\"}",
            request(folder.resolve("missing.json"), pdf),
            request(broken, pdf),
            request(unknown, pdf),
            request(deep, pdf),
            request(good, folder),
            "",
            request(good, pdf));
    assertThat(answers).hasSize(10);
    assertThat(answers.get(0)).contains("\"ms\":", "\"pages\":");
    assertThat(answers.subList(1, 9)).allMatch(answer -> answer.startsWith("{\"error\":"));
    assertThat(answers.get(4)).contains("missing.json");
    assertThat(answers.get(6)).contains("colour");
    assertThat(answers.get(9)).contains("\"ms\":", "\"pages\":");
    assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7");
  }

  @Test
  void a_request_may_come_as_other_programs_write_it() throws IOException {
    Path good = write("with space and é 中文.json", example());
    Path pdf = folder.resolve("new folder/ö/out file.pdf");
    assertThat(lines("\uFEFF" + request(good, pdf) + "\r\n\r\n   \r\n\t" + request(good, pdf)))
        .hasSize(2)
        .allMatch(answer -> answer.contains("\"pages\":"));
    assertThat(pdf).isNotEmptyFile();
  }

  @Test
  void a_request_holds_in_and_out_and_nothing_else() throws IOException {
    Path good = write("good.json", example());
    String request = request(good, folder.resolve("out.pdf"));
    assertThat(
            answers(
                request.replace("}", ", \"page\": 1}"),
                request.replace("}", ", \"out\": \"b.pdf\"}"),
                request + request,
                request(good, folder),
                request(folder, folder.resolve("out.pdf")),
                "{\"in\": \"%s\", \"out\": \"a\\u0000b\"}".formatted(good)))
        .allMatch(answer -> answer.startsWith("{\"error\":"))
        .hasSize(6)
        .element(0)
        .asString()
        .contains("no \\\"page\\\"");
    assertThat(folder.resolve("out.pdf")).doesNotExist();
  }

  @Test
  void a_refusal_is_one_short_line_however_long_the_request() throws IOException {
    List<String> answers = answers("[\"" + "x".repeat(1_000_000) + "\"]", "[".repeat(100_000));
    assertThat(answers).hasSize(2).allMatch(answer -> answer.length() < 500);
  }

  private static String example() {
    return new String(DocumentJson.write(Samples.noteVerbale()), StandardCharsets.UTF_8);
  }

  private List<String> answers(String... requests) throws IOException {
    return lines(String.join("\n", requests));
  }

  private static List<String> lines(String input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TypesetMain.serve(new BufferedReader(new StringReader(input)), new PrintStream(out));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static String request(Path in, Path out) {
    return "{\"in\": \"%s\", \"out\": \"%s\"}".formatted(in, out);
  }
}
