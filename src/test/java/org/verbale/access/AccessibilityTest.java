package org.verbale.access;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.verbale.testing.AccessiblePage;
import org.verbale.testing.Chromium;

/**
 * A test that looks at pages as {@link AccessiblePage} does, all in one browser. A class that
 * extends this one carries {@code @QuarkusTest} itself.
 */
abstract class AccessibilityTest {
  private static Chromium chromium;

  @TestHTTPResource URI portal;

  @BeforeAll
  static void open() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
      chromium = null;
    }
  }

  AccessiblePage look() {
    return new AccessiblePage(portal, chromium);
  }
}
