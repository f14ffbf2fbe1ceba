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
    String json = new String(DocumentJson.write(Samples.noteVerbale()), StandardCharsets.UTF_8);
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

  private List<String> answers(String... requests) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TypesetMain.serve(
        new BufferedReader(new StringReader(String.join("\n", requests))), new PrintStream(out));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static String request(Path in, Path out) {
    return "{\"in\": \"%s\", \"out\": \"%s\"}".formatted(in, out);
  }
}
