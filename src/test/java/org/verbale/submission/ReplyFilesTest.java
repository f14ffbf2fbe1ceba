package org.verbale.submission;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.verbale.submission.ReplyFixture.count;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.Sha256;
import org.verbale.submission.file.AttachedFile;
import org.verbale.submission.file.AttachedFileTest;
import org.verbale.submission.scan.FakeClamd;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.AsCubaHead;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.AsSpainDrafter;
import org.verbale.testing.FreePort;

/** Files on their way from the desk of a mission to the Secretariat, with a scanner between. */
@QuarkusTest
@TestProfile(ReplyFilesTest.WithScanner.class)
class ReplyFilesTest {
  private static final Actor DRAFTER = DemoPeople.CUBA_DRAFTER;
  private static final Actor HEAD = DemoPeople.CUBA_HEAD;

  /** One for the whole JVM: the profile is loaded apart from the test. */
  private static final int PORT = Integer.parseInt(port());

  /** The portal with a scanner configured. */
  public static class WithScanner implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "verbale.clamav.host", "127.0.0.1",
          "verbale.clamav.port", "" + PORT,
          "verbale.clamav.patience", "2s",
          "verbale.quarantine.sweep", "off",
          "verbale.reply.largest-file", "1000000",
          "verbale.reply.most-files", "2");
    }
  }

  private static String port() {
    return (String)
        System.getProperties()
            .computeIfAbsent("verbale.test.clamd", key -> String.valueOf(FreePort.find()));
  }

  @Inject StartReply start;
  @Inject SaveSection save;
  @Inject AskForSignOff ask;
  @Inject SignOffReply sign;
  @Inject AttachFile attaching;
  @Inject ScanAgain again;

  private long call;

  @BeforeEach
  void a_draft_of_cuba() {
    DemoPeople.takeUpDuties();
    call = ReplyFixture.issuedCall();
    start.start(call, "CUB", OfficialLanguage.SPANISH, DRAFTER);
    save.save(call, "CUB", new SaveSection.Draft(1, 0, ReplyFixture.text("Texto.")), DRAFTER);
  }

  @Test
  @AsCubaDrafter
  void a_clean_file_is_listed_fetched_and_removed() {
    try (var clamd = new FakeClamd(PORT)) {
      assertThat(upload("مرفق 附件.pdf", AttachedFileTest.PDF).statusCode()).isEqualTo(303);
    }
    for (OfficialLanguage language : OfficialLanguage.values()) {
      given()
          .get(desk() + "?lang=" + language.code())
          .then()
          .statusCode(200)
          .body(containsString("مرفق 附件.pdf"))
          .body(not(containsString(">submissionfile")));
    }
    var fetched = given().get(desk() + "/files/" + file());
    assertThat(fetched.asByteArray()).isEqualTo(AttachedFileTest.PDF);
    assertThat(fetched.header("X-Content-Type-Options")).isEqualTo("nosniff");
    String disposition = fetched.header("Content-Disposition");
    assertThat(disposition).startsWith("attachment; filename=\"").contains("filename*=UTF-8''");
    assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8)).endsWith("مرفق 附件.pdf");
    assertThat(posted().post(desk() + "/files/" + file() + "/remove").statusCode()).isEqualTo(303);
    assertThat(files()).isZero();
  }

  @Test
  @AsCubaDrafter
  void a_harmful_file_is_refused_by_name_and_logged() {
    String pdf = "%PDF-1.7\n" + FakeClamd.EICAR + "\n%%EOF\n";
    try (var clamd = new FakeClamd(PORT)) {
      var answer = upload("a.pdf", pdf.getBytes(StandardCharsets.US_ASCII));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.asString()).contains("Win.Test.EICAR_HDB-1");
    }
    assertThat(files()).isZero();
    assertThat(
            count(
                "select count(*) from audit_event where type = 'reply.file-refused' and subject ="
                    + " 'reply/"
                    + call
                    + "/CUB'"))
        .isOne();
  }

  @Test
  @AsCubaDrafter
  void bounds_and_false_types_are_told_on_the_page() {
    assertThat(upload("a.pdf", new byte[1_000_001]).statusCode()).isEqualTo(422);
    var program = upload("a.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII));
    assertThat(program.statusCode()).isEqualTo(422);
    assertThat(program.asString()).contains("error-summary");
    upload("1.pdf", AttachedFileTest.PDF);
    upload("2.docx", AttachedFileTest.WORD);
    assertThat(upload("3.pdf", AttachedFileTest.PDF).statusCode()).isEqualTo(422);
    assertThat(files()).isEqualTo(2);
  }

  @Test
  @AsCubaHead
  void while_the_scanner_is_down_a_file_waits_in_quarantine() {
    attach(Attachment.ScanState.PENDING);
    given().get(desk() + "/files/" + file()).then().statusCode(409);
    again.sweep();
    given().get(desk() + "/files/" + file()).then().statusCode(409);
    try (var clamd = new FakeClamd(PORT)) {
      again.sweep();
    }
    given().get(desk() + "/files/" + file()).then().statusCode(200);
  }

  @Test
  @AsCubaDrafter
  void with_the_scanner_down_the_upload_is_kept_and_marked() {
    assertThat(upload("a.pdf", AttachedFileTest.PDF).statusCode()).isEqualTo(303);
    assertThat(
            count(
                "select count(*) from attachment where scan_state = 'PENDING' and id = " + file()))
        .isOne();
    given().get(desk() + "/files/" + file()).then().statusCode(200);
  }

  @Test
  @AsSpainDrafter
  void another_state_finds_nothing() {
    attach(Attachment.ScanState.CLEAN);
    given().get(desk() + "/files/" + file()).then().statusCode(404);
    assertThat(posted().post(desk() + "/files/" + file() + "/remove").statusCode()).isEqualTo(404);
    assertThat(files()).isOne();
  }

  @Test
  @AsOfficer
  void the_secretariat_finds_a_file_once_it_is_submitted() {
    attach(Attachment.ScanState.CLEAN);
    String path = "/officer/calls/" + call + "/replies/CUB/files/" + file();
    given().get(path).then().statusCode(404);
    ask.ask(call, "CUB", null, DRAFTER);
    String content = sign.signOff(call, "CUB", HEAD).revision().content();
    assertThat(content).contains(Sha256.hex(AttachedFileTest.PDF), "ملحق.pdf");
    given().get(path).then().statusCode(200);
  }

  private void attach(Attachment.ScanState scan) {
    var file = AttachedFile.of("ملحق.pdf", AttachedFileTest.PDF);
    var sent = new AttachFile.Sent(Attachment.Purpose.ANNEX, file, scan);
    attaching.attach(call, "CUB", sent, DRAFTER);
  }

  private Response upload(String name, byte[] content) {
    return posted()
        .multiPart("purpose", "ANNEX")
        .multiPart(
            new io.restassured.builder.MultiPartSpecBuilder(content)
                .fileName(name)
                .controlName("file")
                .mimeType("application/octet-stream")
                .charset(StandardCharsets.UTF_8)
                .build())
        .post(desk() + "/files");
  }

  private io.restassured.specification.RequestSpecification posted() {
    var page = given().get("/mission/calls/" + call);
    String token = Jsoup.parse(page.asString()).selectFirst("input[name=csrf]").val();
    // As a browser names files: in UTF-8.
    var asBrowser =
        RestAssured.config()
            .httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(multiPartConfig().defaultCharset("UTF-8"));
    return given()
        .config(asBrowser)
        .redirects()
        .follow(false)
        .cookies(page.cookies())
        .header("X-CSRF-Token", token);
  }

  private String desk() {
    return "/mission/calls/" + call;
  }

  private long file() {
    return count("select max(id) " + ofReply());
  }

  private long files() {
    return count("select count(*) " + ofReply());
  }

  private String ofReply() {
    return "from attachment where submission_id = (select id from submission where call_id = "
        + call
        + " and state_code = 'CUB')";
  }
}
