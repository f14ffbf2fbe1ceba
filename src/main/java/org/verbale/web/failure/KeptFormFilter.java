package org.verbale.web.failure;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The protection of forms answers a form without its proof with an empty 400. A person gets the
 * form back instead, a program a problem.
 */
class KeptFormFilter {
  private final KeptForms forms;
  private final ErrorAnswers answers;

  KeptFormFilter(KeptForms forms, ErrorAnswers answers) {
    this.forms = forms;
    this.answers = answers;
  }

  @ServerResponseFilter
  void keep(
      ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
    // Every other refusal of ours has a body.
    if (response.getStatus() != Response.Status.BAD_REQUEST.getStatusCode()
        || response.hasEntity()) {
      return;
    }
    var page =
        forms
            .withoutProof(routing)
            .orElseGet(() -> answers.answer(routing, response.getStatus(), null));
    response.setEntity(page.getEntity(), null, page.getMediaType());
    page.getHeaders()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                response.getHeaders().addAll(name, values);
              }
            });
  }
}
