package org.verbale.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;

/**
 * The language of the page: what the person chose last ({@code ?lang=fr}, remembered in a cookie),
 * else what the browser asks for, else English.
 */
@RequestScoped
public class PageLanguage {
  static final String COOKIE = "verbale_language";
  static final String PARAMETER = "lang";

  private final CurrentVertxRequest request;
  private OfficialLanguage current;

  PageLanguage(CurrentVertxRequest request) {
    this.request = request;
  }

  /** The language in which this request is answered. */
  public OfficialLanguage current() {
    if (current == null) {
      current =
          chosenNow().or(this::remembered).or(this::askedFor).orElse(OfficialLanguage.ENGLISH);
    }
    return current;
  }

  /** The language chosen by this very request, which is to be remembered. */
  Optional<OfficialLanguage> chosenNow() {
    return routing()
        .flatMap(routing -> routing.queryParam(PARAMETER).stream().findFirst())
        .flatMap(OfficialLanguage::find);
  }

  private Optional<OfficialLanguage> remembered() {
    return routing()
        .map(routing -> routing.request().getCookie(COOKIE))
        .flatMap(cookie -> OfficialLanguage.find(cookie.getValue()));
  }

  private Optional<OfficialLanguage> askedFor() {
    return routing()
        .map(routing -> routing.request().getHeader("Accept-Language"))
        .flatMap(PageLanguage::bestOf);
  }

  private static Optional<OfficialLanguage> bestOf(String header) {
    try {
      var ours = Arrays.stream(OfficialLanguage.values()).map(OfficialLanguage::code).toList();
      return Optional.ofNullable(Locale.lookupTag(LanguageRange.parse(header), ours))
          .flatMap(OfficialLanguage::find);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private Optional<RoutingContext> routing() {
    return Optional.ofNullable(request.getCurrent());
  }
}
