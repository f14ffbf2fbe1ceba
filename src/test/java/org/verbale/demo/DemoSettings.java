package org.verbale.demo;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the demo listens and keeps its data.
 *
 * @param port the portal's port ({@code PORT}, 8080)
 * @param keycloakPort Keycloak's port ({@code KEYCLOAK_PORT}, 8180)
 * @param mailPort the port of the page that shows the mails ({@code MAIL_PORT}, 8025)
 * @param data the folder of everything that outlives a run
 */
record DemoSettings(int port, int keycloakPort, int mailPort, Path data) {

  static DemoSettings from(Map<String, String> environment) {
    return new DemoSettings(
        port(environment, "PORT", 8080),
        port(environment, "KEYCLOAK_PORT", 8180),
        port(environment, "MAIL_PORT", 8025),
        Project.top().resolve(".data"));
  }

  /** The portal's address in a browser of this machine. */
  String portalUrl() {
    return "http://localhost:" + port;
  }

  /** Keycloak's address in a browser of this machine. */
  String keycloakUrl() {
    return "http://localhost:" + keycloakPort;
  }

  /** What a service prints is kept there. */
  Path log(String service) {
    return data.resolve("log").resolve(service + ".log");
  }

  /** Refuses ports that somebody else uses, each by its name. */
  void checkPorts() {
    Ports.requireFree(port, "the portal", "PORT");
    Ports.requireFree(keycloakPort, "Keycloak", "KEYCLOAK_PORT");
    Ports.requireFree(mailPort, "the page of the mails", "MAIL_PORT");
  }

  private static int port(Map<String, String> environment, String name, int usual) {
    var value = environment.getOrDefault(name, "");
    if (value.isBlank()) {
      return usual;
    }
    try {
      var port = Integer.parseInt(value.strip());
      if (port > 0 && port < 65536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below, together with numbers that are no ports.
    }
    throw new DemoRefused(name + " is \"" + value + "\"; a port is a number from 1 to 65535.");
  }
}
