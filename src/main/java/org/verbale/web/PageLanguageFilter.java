package org.verbale.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Remembers the language a person has chosen, and tells the reader's software the page's. */
class PageLanguageFilter {
  private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

  private final PageLanguage language;

  PageLanguageFilter(PageLanguage language) {
    this.language = language;
  }

  @ServerResponseFilter
  void remember(ContainerResponseContext response) {
    language
        .chosenNow()
        .ifPresent(
            chosen ->
                response
                    .getHeaders()
                    .add(
                        HttpHeaders.SET_COOKIE,
                        new NewCookie.Builder(PageLanguage.COOKIE)
                            .value(chosen.cookie())
                            .path("/")
                            .maxAge(A_YEAR)
                            .sameSite(SameSite.LAX)
                            .httpOnly(true)
                            .build()));
    response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
  }
}
