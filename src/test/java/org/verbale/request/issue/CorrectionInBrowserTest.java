package org.verbale.request.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.verbale.request.CallForViews;
import org.verbale.request.SampleCalls;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.Chromium;

/** An officer notices a mistake in a note that has gone out, and corrects it. */
@QuarkusTest
class CorrectionInBrowserTest {

  @TestHTTPResource URI portal;
  @Inject SampleCalls samples;
  @Inject IssueNoteVerbale issueNote;
  @Inject NotesVerbales notes;

  @Test
  @AsOfficer
  void a_note_that_has_gone_out_is_corrected_by_another_that_names_it() {
    var call = samples.draft();
    var first = issueNote.issue(call.id());
    try (Chromium chromium = Chromium.launch();
        var profile = chromium.browser().newContext(screen(1280))) {
      Page page = profile.newPage();
      page.navigate(address("/officer/calls/" + call.id() + "/edit"));
      page.fill("#wordLimit", "700");
      page.press("#wordLimit", "Enter");

      sees(page, "main", "Missions have not been told yet");
      shown(page, "correction-due");
      page.click("text=Issue a correcting note");
      sees(page, "main > h1", "Correct note verbale " + first.reference());
      sees(page, ".proof[lang=en]", "corrects and replaces note verbale " + first.reference());
      sees(page, ".proof[lang=en]", "should not exceed 700 words");
      shown(page, "correction-proof");
      page.click("text=Issue the correcting note");

      sees(page, "main", "corrects " + first.reference());
      sees(page, "#progress", "of 195 addressees");
      var second = latest(call);
      shown(page, "correction-issued");
      page.click("text=corrects " + first.reference());
      sees(page, "main", "Corrected by");
      sees(page, "main", second.reference());
      page.navigate(address("/officer/calls/" + call.id()));
      sees(page, "main", second.reference());
      assertThat(page.textContent("main")).doesNotContain("Missions have not been told yet");
    }
    assertThat(latest(call).corrects().map(NoteVerbale::id)).contains(first.id());
    look(call);
  }

  /** Waits for the words as long as a page may take on a busy machine. */
  private static void sees(Page page, String where, String words) {
    page.locator(where).filter(new Locator.FilterOptions().setHasText(words)).first().waitFor();
  }

  private NoteVerbale latest(CallForViews call) {
    return QuarkusTransaction.requiringNew().call(() -> notes.latestOf(call).orElseThrow());
  }

  /** The page of the correction in Arabic, on a telephone. */
  private void look(CallForViews call) {
    try (Chromium chromium = Chromium.launch();
        var profile = chromium.browser().newContext(screen(390))) {
      Page page = profile.newPage();
      for (var place : Map.of("issue", "/issue", "call", "").entrySet()) {
        page.navigate(address("/officer/calls/" + call.id() + place.getValue() + "?lang=ar"));
        shown(page, "correction-" + place.getKey() + "-ar-390");
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(wide).as(place.getKey()).isLessThanOrEqualTo(390);
      }
    }
  }

  private String address(String path) {
    return portal.resolve(path).toString();
  }

  private static Browser.NewContextOptions screen(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("en-GB");
  }

  private static void shown(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "pages", name + ".png"))
            .setFullPage(true));
  }
}
