package org.verbale.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.language.OfficialLanguage;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsCubaHead;

/** The page of the report that a mission sees before it signs. */
@QuarkusTest
class ReplyInReportTest {
  private static final Actor DRAFTER = new Actor(DemoSubjects.CUB_DRAFTER, "Dayana");
  private static final Actor HEAD = new Actor(DemoSubjects.CUB_HEAD, "Head");
  private static final String SPANISH =
      "# Medidas nacionales\n\nCuba apoya una muestra de medidas de fomento de la confianza.\n\n"
          + "- la primera;\n- la segunda.";
  private static final String ARABIC =
      "# التدابير الوطنية\n\nتؤيد كوبا عينة من تدابير بناء الثقة في عام 2026، انظر القرار 66/32.";

  @Inject StartReply start;
  @Inject SaveSection save;
  @Inject DescribeReply describe;
  @Inject AskForSignOff ask;

  private long call;

  @BeforeEach
  void a_draft_of_cuba() {
    ReplyFixture.duty(DRAFTER, "CUB", "DRAFTER");
    ReplyFixture.duty(HEAD, "CUB", "HEAD_OF_MISSION");
    call = ReplyFixture.issuedCall();
    start.start(call, "CUB", OfficialLanguage.SPANISH, DRAFTER);
  }

  private void write(String typed) {
    save.save(call, "CUB", new SaveSection.Draft(1, 0, ReplyFixture.text(typed)), DRAFTER);
  }

  private String desk() {
    return "/mission/calls/" + call;
  }

  @Test
  @AsCubaDrafter
  void a_spanish_reply_stands_on_a_spanish_page() throws Exception {
    write(SPANISH);
    given().get(desk() + "/preview").then().body(containsString("preview.pdf"));
    String text = pdf("preview-es");
    assertThat(text)
        .contains("Naciones Unidas", "A/67/…", "Respuestas recibidas", "Cuba")
        .contains("[Original: español]", "Medidas nacionales", "la primera;")
        .doesNotContain("Vista previa");
  }

  @Test
  @AsCubaDrafter
  void an_arabic_reply_stands_on_an_arabic_page() throws Exception {
    write(ARABIC);
    var arabic = new DescribeReply.Description(OfficialLanguage.ARABIC, false, null, List.of());
    describe.describe(call, "CUB", arabic);
    assertThat(pdf("preview-ar")).contains("66/32", "2026");
  }

  @Test
  @AsCubaDrafter
  void the_symbol_is_that_of_the_report_once_it_is_open() throws Exception {
    write(SPANISH);
    ReplyFixture.run(
        "insert into report (call_id, symbol, agenda_kind, agenda_item, created_at, created_by)"
            + " values (%1$d, 'A/67/P%1$d', 'PRELIMINARY_LIST', '98 (h)', now(), 'test')"
                .formatted(call));
    ReplyFixture.run(
        "insert into report_part (report_id, kind, number, symbol, state, dated, footer, created_at,"
            + " created_by) select id, 'PARENT', 0, symbol, 'DRAFT', '2012-07-11', 'PAGE', now(), 'test'"
            + " from report where call_id = "
            + call);
    assertThat(pdf("preview-symbol")).contains("A/67/P" + call, "98 h)", "11 de julio de 2012");
  }

  @Test
  @AsCubaDrafter
  void a_character_that_no_face_has_is_named() {
    write("Una carita 😀 en el texto.");
    given()
        .get(desk() + "/preview.pdf?lang=en")
        .then()
        .statusCode(409)
        .body(containsString("U+1F600"));
  }

  @Test
  @AsCubaDrafter
  void nothing_written_has_no_page_in_the_report() {
    given().get(desk() + "/preview").then().body(not(containsString("preview.pdf")));
    given().get(desk() + "/preview.pdf").then().statusCode(404);
  }

  @Test
  @AsCubaHead
  void the_head_finds_the_page_where_it_is_signed() {
    write(SPANISH);
    ask.ask(call, "CUB", null, DRAFTER);
    given().get(desk() + "/sign-off").then().statusCode(200).body(containsString("preview.pdf"));
    given().get(desk() + "/preview.pdf").then().statusCode(200).contentType("application/pdf");
  }

  /** The words of the file; the file itself is left to be looked at. */
  private String pdf(String name) throws Exception {
    byte[] content =
        given().get(desk() + "/preview.pdf").then().statusCode(200).extract().asByteArray();
    Files.createDirectories(Path.of("target", "pages"));
    Files.write(Path.of("target", "pages", name + ".pdf"), content);
    try (var pdf = Loader.loadPDF(content)) {
      assertThat(pdf.getDocumentInformation().getTitle()).contains(" – ");
      return new PDFTextStripper().getText(pdf);
    }
  }
}
