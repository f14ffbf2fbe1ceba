package org.verbale.web.protection;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbale.web.Messages;
import org.verbale.web.PageLanguage;
import org.verbale.web.Problem;

/**
 * Tells programs why a body beyond the server's limit is refused. The server itself refuses it
 * without a word, so this comes before it: when the head of the request is read, and nothing else.
 */
@ApplicationScoped
class OversizedBody {
  private static final int BEFORE_THE_SERVERS_OWN = 90;
  private static final int TOO_LARGE = 413;
  private static final String KEY = "web.error.413.detail";

  private final Messages messages;
  private final long most;

  OversizedBody(
      Messages messages,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.messages = messages;
    this.most = most.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(
        request -> {
          if (request.normalizedPath().startsWith("/api/") && announced(request) > most) {
            refuse(request);
          } else {
            request.next();
          }
        },
        BEFORE_THE_SERVERS_OWN);
  }

  /** The bytes that are to come; 0 if the request does not say. */
  private static long announced(RoutingContext request) {
    String length = request.request().getHeader("Content-Length");
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }

  private void refuse(RoutingContext request) {
    var language = PageLanguage.ofRequest(request);
    var problem =
        new Problem(
            "urn:verbale:problem:" + KEY,
            messages.text(language, "web.error.413.title"),
            TOO_LARGE,
            messages.text(language, KEY),
            request.normalizedPath(),
            List.of());
    request
        .response()
        .setStatusCode(TOO_LARGE)
        .putHeader("Connection", "close")
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .end(Json.encode(problem))
        .onComplete(written -> request.request().connection().close());
  }
}
