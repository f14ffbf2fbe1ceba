package org.verbale.web.failure;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Requests of which it is not known who sends them: people are shown the login page, programs are
 * told, and where Keycloak does not answer both hear that it does not.
 */
class SignInTrouble {
  private static final Logger LOG = Logger.getLogger(SignInTrouble.class);
  private static final URI REFUSED = URI.create("/sign-in/refused");

  private final ErrorAnswers answers;
  private final CurrentIdentityAssociation identities;
  private final KeptForms forms;

  SignInTrouble(ErrorAnswers answers, CurrentIdentityAssociation identities, KeptForms forms) {
    this.answers = answers;
    this.identities = identities;
    this.forms = forms;
  }

  /** Nobody has signed in, or not any more: a form that was being written is not thrown away. */
  @ServerExceptionMapper
  Uni<Response> nobody(UnauthorizedException nobody, RoutingContext routing) {
    return forms.afterTheSession(routing).orElseGet(() -> challenge(routing));
  }

  /**
   * The session or the token is not good any more. The way to sign in stands in the answer already:
   * a second one beside it would make an answer with two addresses, which browsers refuse. A form
   * stays on the page instead of following it.
   */
  @ServerExceptionMapper
  Uni<Response> notGood(AuthenticationFailedException failed, RoutingContext routing) {
    answerToAnonymous();
    var kept = forms.afterTheSession(routing);
    if (kept.isPresent()) {
      routing.response().headers().remove(HttpHeaders.LOCATION);
      return kept.get();
    }
    var status = routing.response().getStatusCode();
    if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
      return Uni.createFrom().item(() -> answers.answer(routing, status, null));
    }
    return routing.response().headers().contains(HttpHeaders.LOCATION)
        ? Uni.createFrom().item(() -> Response.status(status).build())
        : challenge(routing);
  }

  /**
   * The person came back from Keycloak, but not from a sign-in that we had begun: the login page
   * was open for too long, or the address was kept and opened again.
   */
  @ServerExceptionMapper
  Response notBegunHere(AuthenticationCompletionException failed, RoutingContext routing) {
    answerToAnonymous();
    LOG.infof("A sign-in was not completed: %s", failed.getMessage());
    return ErrorAnswers.isForProgram(routing)
        ? answers.answer(routing, Response.Status.UNAUTHORIZED.getStatusCode(), null)
        : Response.seeOther(REFUSED).build();
  }

  /** Keycloak does not answer. */
  @ServerExceptionMapper
  Response away(OIDCException away, RoutingContext routing) {
    answerToAnonymous();
    LOG.warnf("Keycloak does not answer: %s", away.getMessage());
    return answers.answer(routing, Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), null);
  }

  /** The question who it is has failed; the page that says so must not ask it again. */
  private void answerToAnonymous() {
    identities.setIdentity(QuarkusSecurityIdentity.builder().setAnonymous(true).build());
  }

  private Uni<Response> challenge(RoutingContext routing) {
    HttpAuthenticator authenticator = routing.get(HttpAuthenticator.class.getName());
    return authenticator
        .getChallenge(routing)
        .map(challenge -> answer(challenge, routing))
        .onFailure()
        .recoverWithItem(failure -> away(new OIDCException(failure.getMessage()), routing));
  }

  private Response answer(ChallengeData challenge, RoutingContext routing) {
    if (challenge == null) {
      return away(new OIDCException("no way to sign in is known"), routing);
    }
    var unauthorized = challenge.status == Response.Status.UNAUTHORIZED.getStatusCode();
    var answer =
        unauthorized
            ? Response.fromResponse(answers.answer(routing, challenge.status, null))
            : Response.status(challenge.status);
    if (challenge.headerName != null) {
      answer.header(challenge.headerName.toString(), challenge.headerContent);
    }
    return answer.build();
  }
}
