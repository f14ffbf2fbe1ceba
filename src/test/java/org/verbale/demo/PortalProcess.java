package org.verbale.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** The portal as it is delivered, started with the settings of the demo. */
final class PortalProcess implements AutoCloseable {
  private static final String CLIENT_SECRET = "verbale-demo-secret";
  private static final String ACCOUNTS_SECRET = "verbale-demo-accounts-secret";

  private final Process process;

  private PortalProcess(Process process) {
    this.process = process;
  }

  static PortalProcess start(DemoSettings settings, PostgresServer postgres, MailServer mails)
      throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var jar = Project.top().resolve("target/quarkus-app/quarkus-run.jar").toString();
    var builder =
        new ProcessBuilder(List.of(java, "-Djava.awt.headless=true", "-jar", jar))
            .redirectErrorStream(true)
            .redirectOutput(settings.log("portal").toFile());
    var environment = builder.environment();
    environment.put("PORT", String.valueOf(settings.port()));
    // The passwords of the demo are known to everybody, so it answers this machine only.
    environment.put("QUARKUS_HTTP_HOST", "localhost");
    environment.put("VERBALE_PUBLIC_URL", settings.portalUrl());
    environment.put("VERBALE_DATABASE_URL", postgres.url());
    environment.put("VERBALE_DATABASE_USER", PostgresServer.USER);
    environment.put("VERBALE_DATABASE_PASSWORD", PostgresServer.PASSWORD);
    environment.put("VERBALE_KEYCLOAK_URL", settings.keycloakUrl());
    environment.put("VERBALE_CLIENT_SECRET", CLIENT_SECRET);
    environment.put("VERBALE_ACCOUNTS_CLIENT_SECRET", ACCOUNTS_SECRET);
    environment.put("VERBALE_SESSION_SECRET", sessionSecret(settings.data()));
    environment.put("VERBALE_SMTP_HOST", "localhost");
    environment.put("VERBALE_SMTP_PORT", String.valueOf(mails.port()));
    environment.put("VERBALE_MAIL_FROM", "portal@verbale.example");
    environment.put(
        "VERBALE_NOTE_TEMPLATES", Project.top().resolve("templates/notes-verbales").toString());
    environment.put("VERBALE_DEMO_DATA", "true");
    return new PortalProcess(builder.start());
  }

  void awaitReady(DemoSettings settings) throws InterruptedException {
    Waiting.until(
        "The portal",
        process,
        settings.log("portal"),
        settings.portalUrl() + "/q/health/ready",
        Duration.ofMinutes(3));
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public void close() {
    Stopping.politely(process.toHandle());
  }

  /** Kept between runs, so that whoever is signed in stays so over a restart. */
  private static String sessionSecret(Path data) throws IOException {
    var file = data.resolve("session-secret");
    if (!Files.exists(file)) {
      var secret = new byte[33];
      new SecureRandom().nextBytes(secret);
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      Files.createFile(file, ownerOnly);
      Files.writeString(file, Base64.getEncoder().encodeToString(secret));
    }
    return Files.readString(file);
  }
}
