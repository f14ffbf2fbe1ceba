package org.verbale.submission.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbale.submission.ReplyFixture;

/**
 * What the page where a reply is written weighs on its first load, as it travels: page, styles,
 * scripts and faces. {@code make bench} prints the figures.
 */
@QuarkusTest
class EditorWeightTest extends WritingBrowserTest {
  private static final int ALLOWED_BYTES = 300_000;

  @ParameterizedTest
  @CsvSource({"en, Peace", "ar, السلام", "ru, Мир", "zh, 和平", "fr, Paix", "es, Paz"})
  void the_first_load_is_light_enough_for_a_bad_line(String language, String word) {
    long call = ReplyFixture.issuedCall();
    Page page = drafterWrites(call);
    ReplyFixture.run(
        "update submission set original_language = '%s' where call_id = %d"
            .formatted(language, call));
    page.reload();
    // A draft with every face: heading, plain, bold, italic.
    text(page).click();
    type(page, "# " + word + "\n" + word + " ");
    press(page, "Control+b");
    type(page, word);
    press(page, "Control+b", "Control+i");
    type(page, word);
    press(page, "Control+s");
    assertSaved(page);
    Map<String, Integer> weights = weigh(page, write(call) + "?lang=" + language);
    int total = weights.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf("Writing page, first load, %s: %,d bytes%n", language, total);
    weights.forEach((address, bytes) -> System.out.printf("  %,9d  %s%n", bytes, address));
    assertThat(total).as("%s", weights).isLessThan(ALLOWED_BYTES);
  }

  @Test
  void the_second_load_fetches_the_editor_no_more() {
    long call = ReplyFixture.issuedCall();
    Page page = drafterWrites(call);
    text(page).waitFor();
    Map<String, Integer> weights = weighCached(page, write(call));
    assertThat(weights.keySet()).noneMatch(address -> address.contains("/assets/editor/"));
  }

  private Map<String, Integer> weigh(Page page, String address) {
    CDPSession browser = profile.newCDPSession(page);
    browser.send("Network.enable");
    browser.send("Network.clearBrowserCache");
    return weigh(browser, page, address);
  }

  private Map<String, Integer> weighCached(Page page, String address) {
    CDPSession browser = profile.newCDPSession(page);
    browser.send("Network.enable");
    return weigh(browser, page, address);
  }

  /** Bytes by path, headers included; what comes from the cache is not counted. */
  private Map<String, Integer> weigh(CDPSession browser, Page page, String address) {
    var paths = new TreeMap<String, String>();
    var weights = new TreeMap<String, Integer>();
    browser.on("Network.requestWillBeSent", event -> paths.put(id(event), path(event)));
    browser.on(
        "Network.loadingFinished",
        event -> {
          int bytes = event.get("encodedDataLength").getAsInt();
          if (bytes > 0 && paths.containsKey(id(event))) {
            weights.merge(paths.get(id(event)), bytes, Integer::sum);
          }
        });
    page.navigate(address);
    text(page).waitFor();
    page.evaluate("() => document.fonts.ready");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    browser.detach();
    return weights;
  }

  private static String id(JsonObject event) {
    return event.get("requestId").getAsString();
  }

  private static String path(JsonObject event) {
    return event
        .getAsJsonObject("request")
        .get("url")
        .getAsString()
        .replaceFirst("^[a-z]+://[^/]+", "");
  }
}
