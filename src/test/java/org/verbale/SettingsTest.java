package org.verbale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator sets: README.md names all of it, and {@code make run} says what is wrong. */
class SettingsTest {
  private static final Pattern VARIABLE = Pattern.compile("VERBALE_[A-Z_]*[A-Z]");

  /** Invents data; only the demo sets it. */
  private static final String DEMO = "VERBALE_DEMO_DATA";

  private static final Map<String, String> RIGHT =
      Map.of(
          "VERBALE_DATABASE_URL", "jdbc:postgresql://localhost:5432/verbale",
          "VERBALE_DATABASE_USER", "verbale",
          "VERBALE_DATABASE_PASSWORD", "secret",
          "VERBALE_KEYCLOAK_URL", "https://id.example",
          "VERBALE_CLIENT_SECRET", "secret",
          "VERBALE_SESSION_SECRET", "0123456789abcdef0123456789abcdef",
          "VERBALE_PUBLIC_URL", "https://portal.example",
          "VERBALE_SMTP_HOST", "localhost",
          "VERBALE_MAIL_FROM", "portal@portal.example");

  @Test
  void the_readme_names_every_variable_that_is_read_and_no_other() throws IOException {
    Set<String> read = variables(Path.of("src/main/resources/application.properties"));
    read.remove(DEMO);
    assertThat(variables(Path.of("README.md"))).isEqualTo(read);
  }

  private static Set<String> variables(Path file) throws IOException {
    var names = new TreeSet<String>();
    VARIABLE.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group()));
    return names;
  }

  @Test
  void what_is_right_passes_in_silence() throws Exception {
    assertThat(check(RIGHT)).isEmpty();
  }

  @Test
  void all_that_is_missing_is_named_at_once() throws Exception {
    assertThat(check(Map.of("VERBALE_MAIL_FROM", "portal@portal.example")))
        .contains("VERBALE_DATABASE_URL", "VERBALE_SESSION_SECRET")
        .doesNotContain("VERBALE_MAIL_FROM");
  }

  @ParameterizedTest
  @CsvSource({
    "VERBALE_PUBLIC_URL,https://portal.example/",
    "VERBALE_PUBLIC_URL,portal.example",
    "VERBALE_KEYCLOAK_URL,https://id.example/realms/verbale",
    "VERBALE_DATABASE_URL,postgres://localhost/verbale",
    "VERBALE_SMTP_STARTTLS,yes",
    "VERBALE_BEHIND_PROXY,1",
    "VERBALE_SMTP_PORT,smtp",
    "VERBALE_EMBLEM,/no/such/file.png",
    "VERBALE_NOTE_TEMPLATES,/no/such/folder",
    "VERBALE_SESSION_SECRET,short"
  })
  void a_value_that_cannot_be_right_is_named(String name, String value) throws Exception {
    var settings = new HashMap<>(RIGHT);
    settings.put(name, value);
    assertThat(check(settings)).startsWith(name + " ");
  }

  /** What the check says; empty if it lets the portal start. */
  private static String check(Map<String, String> settings) throws Exception {
    var builder = new ProcessBuilder("sh", "src/build/check-environment").redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("VERBALE_"));
    builder.environment().remove("PORT");
    builder.environment().putAll(settings);
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor() == 0).isEqualTo(said.isEmpty());
    return said;
  }
}
