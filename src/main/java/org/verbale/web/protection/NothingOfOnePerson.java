package org.verbale.web.protection;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Takes from an answer that shared caches may keep what belongs to one person: a proof of forms
 * that a cache hands to everybody proves nothing. Response filters run from the highest priority
 * down, so the lowest is the last.
 */
@Provider
@SameForEverybody
@Priority(Integer.MIN_VALUE)
class NothingOfOnePerson implements ContainerResponseFilter {
  @Inject RoutingContext routing;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().remove(HttpHeaders.SET_COOKIE);
    response.getHeaders().remove(HttpHeaders.VARY);
    routing.request().cookies().stream()
        .map(Cookie::getName)
        .toList()
        .forEach(name -> routing.response().removeCookie(name, false));
  }
}
