package org.verbale.request.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.Mandate;
import org.verbale.mandate.RegisterResolution;
import org.verbale.request.SampleCalls;
import org.verbale.request.SampleResolution;
import org.verbale.request.note.NotesVerbales;
import org.verbale.testing.AsOfficer;

/** A resolution registered in French alone, and a note in English and French. */
@QuarkusTest
class GivenWordsTest {

  @Inject SampleCalls samples;
  @Inject RegisterResolution register;
  @Inject NotesVerbales notes;
  @Inject EntityManager entities;

  @Test
  @AsOfficer
  void words_typed_for_the_missing_language_make_both_letters() throws Exception {
    var call = draft(mandateInFrench());
    given()
        .get(call + "/issue")
        .then()
        .body(containsString("is not registered in this language"), containsString("Missing"));

    var edit =
        send(
            call + "/edit",
            "title.en",
            "Calm in samples",
            "given.en.title",
            "Promotion of typed calm",
            "given.en.paragraph",
            "Invites all Member States to tell what calm they keep:",
            "given.en.parts",
            "(a) The calm of mornings;\n(b) The calm of evenings.");
    assertThat(edit.statusCode()).isEqualTo(303);

    given()
        .get(call + "/issue")
        .then()
        .body(
            containsString("was given by the officer, not read from the resolution"),
            not(containsString("is not registered in this language")));
    assertThat(proof(call, "en"))
        .contains("Promotion of typed calm", "tell what calm they keep", "The calm of evenings");
    assertThat(proof(call, "fr")).contains("Promotion of calm in sample work (fr)");
    // What was typed once as a lettered part is asked as a question too.
    assertThat(given().get(call + "/edit").asString()).contains(">The calm of mornings</textarea>");
    var issued = post(call + "/issue", Map.of());
    assertThat(issued.statusCode()).isEqualTo(303);
    assertThat(filesOnceDelivered(issued)).isEqualTo(2 * 195 + 2);
  }

  @Test
  @AsOfficer
  void words_given_in_part_are_refused_and_kept() {
    var call = draft(mandateInFrench());

    var refused = send(call + "/edit", "title.en", "Calm", "given.en.title", "Half & half");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString())
        .contains("Give the words of the operative paragraph as well", "Half &amp; half");
    var untitled = send(call + "/edit", "given.en.paragraph", "Invites", "given.en.title", "Calm");
    assertThat(untitled.statusCode()).isEqualTo(422);
    assertThat(untitled.asString()).contains("needs the title of the call as well");
  }

  @Test
  @AsOfficer
  void nothing_is_asked_where_the_resolution_is_registered() {
    var call = "/officer/calls/" + samples.draft().id();

    var page = Jsoup.parse(given().get(call + "/edit").asString());

    assertThat(page.select("textarea[name^=given.]")).isEmpty();
  }

  @Test
  @AsOfficer
  void programs_give_the_words_as_well() throws Exception {
    var mandate = mandateInFrench().id();
    var words =
        Map.of(
            "language",
            "en",
            "resolutionTitle",
            "Calm by program",
            "paragraph",
            "Invites all:",
            "parts",
            List.of(Map.of("label", "a", "text", "One;"), Map.of("label", "b", "text", "Two.")));

    var wrong = Map.of("mandate", mandate, "words", List.of(Map.of("language", "en")));
    json(wrong).then().statusCode(422).body(containsString("given.en.paragraph"));
    var made = json(Map.of("mandate", mandate, "words", List.of(words)));

    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(proof("/officer/calls/" + made.jsonPath().getLong("id"), "en"))
        .contains("Calm by program", "Invites all:", "Two.");
  }

  /** How many letters the issued note has, its circular versions included. */
  private long filesOnceDelivered(Response issued) throws InterruptedException {
    var location = issued.header("Location");
    var note = notes.findById(Long.parseLong(location.substring(location.lastIndexOf('/') + 1)));
    for (int i = 0; i < 600 && !notes.progress(note).isFinished(); i++) {
      Thread.sleep(100);
    }
    return (long)
        entities
            .createNativeQuery("select count(*) from note_file where note_id = ?1", Long.class)
            .setParameter(1, note.id())
            .getSingleResult();
  }

  private Mandate mandateInFrench() {
    var facts = SampleResolution.facts(samples.freshNumber(), OfficialLanguage.FRENCH);
    return QuarkusTransaction.joiningExisting()
        .call(() -> register.register(facts).mandatesToSeekViews().getFirst());
  }

  private static String draft(Mandate mandate) {
    var made = send("/officer/calls/new?mandate=" + mandate.id());
    assertThat(made.statusCode()).isEqualTo(303);
    return made.header("Location").replaceFirst("https?://[^/]+", "");
  }

  private static String proof(String call, String language) throws Exception {
    var pdf = given().get(call + "/proof/" + language).then().statusCode(200).extract();
    try (var document = Loader.loadPDF(pdf.asByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** Sends the form at a path back with some fields changed. */
  private static Response send(String path, String... changes) {
    var form = FormOf.page(given().get(path).asString());
    for (int i = 0; i < changes.length; i += 2) {
      form.put(changes[i], List.of(changes[i + 1]));
    }
    return post(path, form);
  }

  private static Response post(String path, Map<String, List<String>> form) {
    var page = given().get("/officer/mandates/new");
    var request =
        given()
            .redirects()
            .follow(false)
            .cookies(page.cookies())
            .header("X-CSRF-Token", token(page))
            .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    form.forEach((name, values) -> request.formParam(name, values));
    return request.formParam("csrf", token(page)).post(path);
  }

  private static Response json(Object body) {
    var page = given().get("/officer/mandates/new");
    return given()
        .cookies(page.cookies())
        .header("X-CSRF-Token", token(page))
        .contentType("application/json")
        .body(body)
        .post("/api/v1/calls");
  }

  private static String token(Response page) {
    return Jsoup.parse(page.asString()).selectFirst("input[name=csrf]").val();
  }
}
