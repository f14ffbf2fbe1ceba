package org.verbale.web.ration;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.verbale.web.CurrentPerson;

/**
 * Refuses what somebody asks for too often; after the question of who it is and whether they may.
 */
@Provider
@Rationed
@Priority(Priorities.USER)
class RationFilter implements ContainerRequestFilter {
  private final ResourceInfo asked;
  private final CurrentPerson person;
  private final Rations rations;

  RationFilter(ResourceInfo asked, CurrentPerson person, Rations rations) {
    this.asked = asked;
    this.person = person;
    this.rations = rations;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var costly = asked.getResourceMethod().getAnnotation(Rationed.class).value();
    long wait = rations.take(costly, who());
    if (wait > 0) {
      throw new ClientErrorException(
          Response.status(Response.Status.TOO_MANY_REQUESTS)
              .header(HttpHeaders.RETRY_AFTER, wait)
              .build());
    }
  }

  private String who() {
    return person.isSignedIn() ? person.subject() : person.address().orElse("");
  }
}
