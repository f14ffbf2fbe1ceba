package org.verbale.submission.word;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.verbale.submission.word.Markup.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.verbale.testing.BearerToken;
import org.verbale.testing.word.WordFile;

@QuarkusTest
class ReadWordFileResourceTest {
  private static final String PATH = "/api/v1/replies/read";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Test
  void a_mission_gets_the_blocks_of_its_file() {
    answer(as("esp.drafter"), reply());
    answer(as("esp.head"), reply());
    answer(as("officer"), reply());
  }

  @Test
  void a_form_with_the_file_gets_the_same() {
    answer(
        given()
            .header("Authorization", "Bearer " + BearerToken.of("esp.drafter"))
            .multiPart("file", "respuesta.docx", reply(), WORD)
            .post(PATH)
            .then());
  }

  @Test
  void what_is_not_a_word_file_is_a_problem_that_says_what_to_do() {
    refusal("MZ\u0090\0program".getBytes(StandardCharsets.ISO_8859_1), "PROGRAM", "is a program");
    refusal("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "PDF", "Send the Word file");
    refusal(new byte[0], "EMPTY", "empty");
    refusal(
        WordFile.ofBody(p("x"))
            .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
            .build(),
        "MACROS",
        "without macros");
  }

  @Test
  void the_problem_is_told_in_the_language_of_the_caller() {
    as("cub.drafter")
        .header("Accept-Language", "es")
        .body("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("detail", containsString("El archivo es un PDF"));
  }

  @Test
  void a_file_that_says_it_has_macros_is_told_so_too() {
    given()
        .header("Authorization", "Bearer " + BearerToken.of("cub.drafter"))
        .contentType("application/vnd.ms-word.document.macroEnabled.12")
        .body(
            WordFile.ofBody(p("x"))
                .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                .build())
        .post(PATH)
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:verbale:problem:submissionword.refused.MACROS"));
  }

  @Test
  void others_and_nobody_may_not() {
    as("translator").body(reply()).post(PATH).then().statusCode(403);
    given().contentType(WORD).body(reply()).post(PATH).then().statusCode(401);
  }

  private static void refusal(byte[] file, String reason, String words) {
    as("esp.drafter")
        .body(file)
        .post(PATH)
        .then()
        .statusCode(422)
        .contentType(startsWith("application/problem+json"))
        .body("type", equalTo("urn:verbale:problem:submissionword.refused." + reason))
        .body("detail", containsString(words));
  }

  private static void answer(RequestSpecification request, byte[] file) {
    answer(request.body(file).post(PATH).then());
  }

  private static void answer(ValidatableResponse response) {
    response
        .statusCode(200)
        .body("blocks.type", contains("heading", "paragraph", "listItem", "listItem", "table"))
        .body("blocks[0].level", equalTo(2))
        .body("blocks[0].text", equalTo("Medidas"))
        .body("blocks[2].level", equalTo(1))
        .body("blocks[2].listKind", equalTo("decimal"))
        .body("blocks[3].level", equalTo(2))
        .body("blocks[3].listKind", equalTo("bullet"))
        .body("blocks[4].text", equalTo("Año\tLey\n2011\t12/2011"))
        .body("footnoteCount", equalTo(1))
        .body("footnotes", contains("Una nota."))
        .body("losses", contains("image", "comment"))
        .body("lossDetails[0].count", equalTo(1))
        .body("lossDetails[0].examples", contains("Mapa"))
        .body("lossDetails", hasSize(2));
  }

  private static byte[] reply() {
    var body =
        styled("T2", "Medidas")
            + para(
                "",
                r("España adoptó medidas.")
                    + noteMark("footnote", 1)
                    + picture("Mapa")
                    + run("", "<w:commentReference w:id=\"0\"/>"))
            + item(1, 0, "uno")
            + item(1, 1, "dos")
            + table(
                grid(1, 1),
                row("", cell("", p("Año")), cell("", p("Ley"))),
                row("", cell("", p("2011")), cell("", p("12/2011"))));
    return WordFile.ofBody(body)
        .styles(style("paragraph", "T2", "heading 2", null, outline(1)))
        .numbering(list(1, level(0, "decimal", "%1."), level(1, "bullet", "•")))
        .footnotes(note("footnote", 1, p("Una nota.")))
        .build();
  }

  private static RequestSpecification as(String user) {
    return given().header("Authorization", "Bearer " + BearerToken.of(user)).contentType(WORD);
  }
}
