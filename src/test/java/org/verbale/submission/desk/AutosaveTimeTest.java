package org.verbale.submission.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.StartReply;
import org.verbale.testing.AsCubaDrafter;
import org.verbale.testing.CountedStatements;

/** How long a save takes that the page makes by itself, of a reply of a thousand words. */
@QuarkusTest
class AutosaveTimeTest {
  private static final Actor DRAFTER = new Actor(DemoSubjects.CUB_DRAFTER, "Dayana");
  private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final int WARM_UP = 40;
  private static final int MEASURED = 100;

  /** The session of the person is read by a statement of its own, which no test's request needs. */
  private static final int SESSION = 1;

  @Inject StartReply start;
  @TestHTTPResource URI portal;

  @Test
  @AsCubaDrafter
  void autosaves_are_counted_and_timed() throws IOException, InterruptedException {
    ReplyFixture.duty(DRAFTER, "CUB", "DRAFTER");
    long call = ReplyFixture.issuedCall();
    start.start(call, "CUB", OfficialLanguage.SPANISH, DRAFTER);
    URI address = portal.resolve("/mission/calls/" + call + "/write/1/autosave");
    long[] taken = new long[MEASURED];
    try (HttpClient browser = HttpClient.newHttpClient()) {
      for (int version = 0; version < WARM_UP; version++) {
        save(browser, address, version);
      }
      for (int i = 0; i < MEASURED; i++) {
        long begun = System.nanoTime();
        save(browser, address, WARM_UP + i);
        taken[i] = System.nanoTime() - begun;
      }
      List<String> sent =
          CountedStatements.of(() -> saveOnce(browser, address, WARM_UP + MEASURED));
      Arrays.sort(taken);
      System.out.printf(
          "Autosave of 1,000 words: %d SQL statements, %.1f ms (median of %d)%n",
          sent.size() + SESSION, taken[MEASURED / 2] / 1e6, MEASURED);
      assertThat(sent.size() + SESSION).isLessThanOrEqualTo(3);
    }
  }

  private static void saveOnce(HttpClient browser, URI address, int version) {
    try {
      save(browser, address, version);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void save(HttpClient browser, URI address, int version)
      throws IOException, InterruptedException {
    String text = "Una palabra y otra más. ".repeat(200) + "Versión " + version + ".";
    var request =
        HttpRequest.newBuilder(address)
            .header("Cookie", "verbale_csrf=" + TOKEN)
            .header("X-CSRF-Token", TOKEN)
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "version="
                        + version
                        + "&text="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8)))
            .build();
    assertThat(browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(200);
  }
}
