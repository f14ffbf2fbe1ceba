package org.verbale.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks at a page in both directions of writing, on a wide and on a narrow screen: WCAG 2.2 AA as
 * far as axe can tell, and nothing wider than the screen. What it saw is in {@code target/pages}.
 */
public final class AccessiblePage {
  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int WIDE = 1280;
  private static final int NARROW = 390;

  private final URI portal;
  private final Chromium chromium;

  public AccessiblePage(URI portal, Chromium chromium) {
    this.portal = portal;
    this.chromium = chromium;
  }

  /**
   * What is wrong with the page; nothing, if all is well.
   *
   * @param who begins the names of the pictures
   */
  public List<String> check(String who, String path) {
    return check(who, List.of(path));
  }

  /**
   * What is wrong with the pages, which one browser opens one after the other, so that it fetches
   * fonts and scripts once.
   *
   * @param who begins the names of the pictures
   */
  public List<String> check(String who, List<String> paths) {
    try (var profile = chromium.browser().newContext()) {
      var page = profile.newPage();
      return paths.stream().flatMap(path -> look(page, who, path, still -> {}).stream()).toList();
    }
  }

  /**
   * The same for a page that one only reaches by doing something on the one at the address.
   *
   * @param who begins the names of the pictures
   * @param goOn does it, and waits until the other page stands
   */
  public List<String> check(String who, String path, Consumer<Page> goOn) {
    try (var profile = chromium.browser().newContext()) {
      return look(profile.newPage(), who, path, goOn);
    }
  }

  private List<String> look(Page page, String who, String path, Consumer<Page> goOn) {
    var wrong = new ArrayList<String>();
    for (var language : List.of("en", "ar")) {
      var query = (path.contains("?") ? "&" : "?") + "lang=" + language;
      page.navigate(portal.resolve(path + query).toString());
      goOn.accept(page);
      page.evaluate("() => document.fonts.ready");
      for (var width : List.of(WIDE, NARROW)) {
        page.setViewportSize(width, 900);
        var name = (who + path + "-" + language + "-" + width).replaceAll("[^\\w-]+", "-");
        check(page, name, width, wrong);
      }
    }
    return wrong;
  }

  private static void check(Page page, String name, int width, List<String> wrong) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "pages", name + ".png"))
            .setFullPage(false));
    new AxeBuilder(page)
        // In one go in the page itself: there is no frame from elsewhere to gather the rest from.
        .setLegacyMode(true)
        .withTags(WCAG_2_2_AA)
        .analyze()
        .getViolations()
        .forEach(
            rule ->
                wrong.add(
                    "%s: %s %s"
                        .formatted(name, rule.getId(), rule.getNodes().getFirst().getHtml())));
    if ((int) page.evaluate("() => document.documentElement.scrollWidth") > width) {
      wrong.add(name + ": wider than the screen");
    }
  }
}
