package org.verbale.web.failure;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.verbale.web.FieldError;
import org.verbale.web.Messages;
import org.verbale.web.PageLanguage;
import org.verbale.web.Problem;
import org.verbale.web.UserFacingException;

/** Writes an error as a page for people and as a problem for programs. */
@Singleton
class ErrorAnswers {
  private final Messages messages;
  private final PageLanguage language;

  ErrorAnswers(Messages messages, PageLanguage language) {
    this.messages = messages;
    this.language = language;
  }

  Response answer(RoutingContext routing, UserFacingException refused) {
    return answer(
        routing,
        refused.status(),
        refused.key(),
        text(refused.key(), refused.arguments()),
        null,
        refused);
  }

  /** An error that has nothing to say but its status, e.g. 405. */
  Response answer(RoutingContext routing, int status, String reference) {
    var key = "web.error." + status + ".detail";
    var known = messages.has(language.current(), key) ? key : "web.error.other.detail";
    return answer(routing, status, known, text(known), reference, null);
  }

  /** Whether the caller is a program: everything under /api/, and whoever asks for JSON alone. */
  static boolean isForProgram(RoutingContext routing) {
    var accept = routing.request().getHeader("Accept");
    return routing.normalizedPath().startsWith("/api/")
        || accept != null && accept.contains("json") && !accept.contains("text/html");
  }

  private Response answer(
      RoutingContext routing,
      int status,
      String key,
      String detail,
      String reference,
      UserFacingException refused) {
    var title = title(status, key);
    if (isForProgram(routing)) {
      var instance =
          reference == null ? routing.normalizedPath() : "urn:verbale:failure:" + reference;
      var errors = refused == null ? List.<FieldError>of() : refused.fieldErrors();
      var fields =
          errors.stream()
              .map(error -> new Problem.Field(error.field(), text(error.key(), error.arguments())))
              .toList();
      var problem =
          new Problem("urn:verbale:problem:" + key, title, status, detail, instance, fields);
      return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
    }
    return Response.status(status)
        .type(MediaType.TEXT_HTML + ";charset=UTF-8")
        .header("Cache-Control", "no-store")
        .entity(page(status, title, detail, reference, refused).render())
        .build();
  }

  private static ErrorPage page(
      int status, String title, String detail, String reference, UserFacingException refused) {
    return refused == null
        ? new ErrorPage(status, title, detail, reference, null, null)
        : new ErrorPage(status, title, detail, reference, refused.nextAddress(), refused.nextKey());
  }

  /** That which belongs to the detail; that of the status where it has none of its own. */
  private String title(int status, String detailKey) {
    var own = detailKey.replaceFirst("\\.detail$", ".title");
    if (!own.equals(detailKey) && messages.has(language.current(), own)) {
      return text(own);
    }
    var key = "web.error." + status + ".title";
    return text(messages.has(language.current(), key) ? key : "web.error.other.title");
  }

  private String text(String key, Object... arguments) {
    return messages.text(language.current(), key, arguments);
  }
}
