package org.verbale.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The folder of the project, in which Maven, the tests and the demo run, and what its build says.
 */
final class Project {
  private Project() {}

  /** The top folder. */
  static Path top() {
    return Path.of("").toAbsolutePath();
  }

  /** A property of {@code pom.xml}: versions are written there and nowhere else. */
  static String property(String name) {
    try {
      var pom = Files.readString(top().resolve("pom.xml"));
      var found = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(pom);
      if (!found.find()) {
        throw new IllegalStateException("pom.xml has no property " + name);
      }
      return found.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException("pom.xml is not in " + top(), e);
    }
  }

  /** Where large things are kept that several copies of the project can use. */
  static Path cache() {
    var xdg = System.getenv("XDG_CACHE_HOME");
    var base =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(xdg);
    return base.resolve("verbale");
  }
}
