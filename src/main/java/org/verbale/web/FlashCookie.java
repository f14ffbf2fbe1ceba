package org.verbale.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Carries {@link Flash} to the next page in a signed cookie. */
class FlashCookie {
  private static final String NAME = "verbale_said";

  private final Flash flash;
  private final Signature signature;
  private final ObjectMapper json;

  FlashCookie(Flash flash, Signature signature, ObjectMapper json) {
    this.flash = flash;
    this.signature = signature;
    this.json = json;
  }

  @ServerRequestFilter
  void read(ContainerRequestContext request) {
    var cookie = request.getCookies().get(NAME);
    if (cookie != null) {
      signature.open(cookie.getValue()).ifPresent(text -> flash.receive(parse(text)));
    }
  }

  @ServerResponseFilter
  void write(ContainerResponseContext response) throws JsonProcessingException {
    if (!flash.hasChanged()) {
      return;
    }
    var left = flash.left();
    response
        .getHeaders()
        .add(
            HttpHeaders.SET_COOKIE,
            new NewCookie.Builder(NAME)
                .value(left.isEmpty() ? "" : signature.seal(json.writeValueAsString(left)))
                .path("/")
                .maxAge(left.isEmpty() ? 0 : NewCookie.DEFAULT_MAX_AGE)
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .build());
  }

  private List<Flash.Said> parse(String text) {
    try {
      return json.readValue(text, new TypeReference<List<Flash.Said>>() {});
    } catch (JsonProcessingException fromAnotherVersion) {
      return List.of();
    }
  }
}
