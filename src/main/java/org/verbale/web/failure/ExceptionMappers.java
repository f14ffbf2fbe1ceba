package org.verbale.web.failure;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.verbale.web.AccessDenied;
import org.verbale.web.CurrentPerson;
import org.verbale.web.Forbidden;
import org.verbale.web.Unavailable;
import org.verbale.web.UserFacingException;

/**
 * Every way in which a request can fail, in one place. A person never sees a stack trace: what was
 * foreseen has its own words, the rest has a number under which the operators find it in the log.
 */
class ExceptionMappers {
  private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

  /** What the framework says beside the status, and programs act upon. */
  private static final List<String> TOLD_ALONG =
      List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

  /** Seconds. */
  private static final int SOON = 10;

  private final ErrorAnswers answers;
  private final Event<AccessDenied> denied;
  private final CurrentPerson person;

  ExceptionMappers(ErrorAnswers answers, Event<AccessDenied> denied, CurrentPerson person) {
    this.answers = answers;
    this.denied = denied;
    this.person = person;
  }

  /** Foreseen: the room that refuses has said what happened and what to do. */
  @ServerExceptionMapper
  Response refused(UserFacingException refused, RoutingContext routing) {
    if (refused instanceof Forbidden) {
      tell(routing);
    }
    return answers.answer(routing, refused);
  }

  /** A body whose JSON does not fit: the place is named. */
  @ServerExceptionMapper
  Response unreadable(MismatchedInputException unreadable, RoutingContext routing) {
    return answers.answer(routing, new UnreadableBody(unreadable));
  }

  /** Signed in, but the role does not open this page. */
  @ServerExceptionMapper
  Response forbidden(ForbiddenException forbidden, RoutingContext routing) {
    tell(routing);
    return answers.answer(routing, Response.Status.FORBIDDEN.getStatusCode(), null);
  }

  /** Two people changed the same thing at once and the room had nothing better to say. */
  @ServerExceptionMapper
  Response overtaken(OptimisticLockException overtaken, RoutingContext routing) {
    return answers.answer(routing, Response.Status.CONFLICT.getStatusCode(), null);
  }

  /** No such page, wrong method, unreadable body: what the framework finds by itself. */
  @ServerExceptionMapper
  Response framework(WebApplicationException found, RoutingContext routing) {
    var given = found.getResponse();
    // A room that answers by itself, such as a redirect, is left alone.
    if (given.hasEntity() || given.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
      return given;
    }
    if (found.getCause() instanceof JsonMappingException unreadable) {
      return answers.answer(routing, new UnreadableBody(unreadable));
    }
    if (given.getStatus() >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
      return unforeseen(found, routing);
    }
    var answer = Response.fromResponse(answers.answer(routing, given.getStatus(), null));
    TOLD_ALONG.stream()
        .filter(name -> given.getHeaderString(name) != null)
        .forEach(name -> answer.header(name, given.getHeaderString(name)));
    return answer.build();
  }

  /** Our own mistake: written to the log under a number that the page shows. */
  @ServerExceptionMapper
  Response unforeseen(Throwable failure, RoutingContext routing) {
    if (isOfSomebodyGone(failure)) {
      return Response.status(Response.Status.BAD_REQUEST).build();
    }
    if (DatabaseAway.isCauseOf(failure)) {
      LOG.errorf("The database does not answer: %s", failure.getMessage());
      var away = answers.answer(routing, new Unavailable("web.error.database.detail"));
      return Response.fromResponse(away).header(HttpHeaders.RETRY_AFTER, SOON).build();
    }
    var reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.errorf(
        failure,
        "Failure %s: %s %s",
        reference,
        routing.request().method(),
        routing.normalizedPath());
    return answers.answer(
        routing, Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), reference);
  }

  /** The browser closed the connection while it was sending: nobody reads an answer. */
  private static boolean isOfSomebodyGone(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpClosedException || cause instanceof ClosedChannelException) {
        return true;
      }
    }
    return false;
  }

  private void tell(RoutingContext routing) {
    // Asynchronously: a refusal may be decided on a thread that must not wait for the database.
    denied.fireAsync(
        new AccessDenied(
            person.subject(),
            person.name(),
            person.address().orElse(null),
            routing.request().method().name(),
            routing.normalizedPath()));
  }
}
