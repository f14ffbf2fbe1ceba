package org.verbale.web.signin;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that people can sign in: the realm's discovery document is there. */
@Readiness
class KeycloakIsUp implements HealthCheck {
  private final KeycloakConfig config;
  private final HttpClient http;

  @Inject
  KeycloakIsUp(KeycloakConfig config) {
    this.config = config;
    this.http = HttpClient.newBuilder().connectTimeout(config.patience()).build();
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("Keycloak: the realm can be discovered");
    try {
      var request = HttpRequest.newBuilder(discovery()).timeout(config.patience()).build();
      var status = http.send(request, BodyHandlers.discarding()).statusCode();
      return response.status(status == 200).withData("status", status).build();
    } catch (IOException e) {
      return response.down().withData("error", e.getClass().getSimpleName()).build();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return response.down().build();
    }
  }

  private URI discovery() {
    return URI.create(
        config.url() + "/realms/" + config.realm() + "/.well-known/openid-configuration");
  }
}
