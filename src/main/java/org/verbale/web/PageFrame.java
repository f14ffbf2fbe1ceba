package org.verbale.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.verbale.language.LanguageNames;
import org.verbale.language.OfficialLanguage;

/** What the layout shows around every page; in templates {@code inject:frame}. */
@Named("frame")
@RequestScoped
public class PageFrame {

  /** A link to the same page in another language. */
  public record LanguageLink(String code, String name, String href, boolean current) {}

  /** Where Quarkus' protection of forms keeps the token during a request. */
  private static final String CSRF_TOKEN = "csrf_token";

  private final PageLanguage language;
  private final CurrentPerson person;
  private final Flash flash;
  private final CurrentVertxRequest request;
  private final CsrfTokenParameterProvider formToken;

  PageFrame(
      PageLanguage language,
      CurrentPerson person,
      Flash flash,
      CurrentVertxRequest request,
      CsrfTokenParameterProvider formToken) {
    this.language = language;
    this.person = person;
    this.flash = flash;
    this.request = request;
    this.formToken = formToken;
  }

  /** BCP 47 tag of the page's language. */
  public String lang() {
    return language.current().code();
  }

  public OfficialLanguage language() {
    return language.current();
  }

  /** {@code ltr} or {@code rtl}. */
  public String dir() {
    return language.current().direction().htmlValue();
  }

  /** The component base in the direction of the page. */
  public String componentStyles() {
    var file = language.current().isRightToLeft() ? "bootstrap.rtl.min.css" : "bootstrap.min.css";
    return "/webjars/bootstrap/dist/css/" + file;
  }

  public List<LanguageLink> languages() {
    return Arrays.stream(OfficialLanguage.values()).map(this::link).toList();
  }

  public List<Navigation.Link> navigation() {
    return Navigation.of(person::hasRole, path());
  }

  public String home() {
    return Navigation.homeOf(person);
  }

  public boolean signedIn() {
    return person.isSignedIn();
  }

  public String personName() {
    return person.name();
  }

  /** The name of the field that carries the proof of a form. */
  public String formTokenName() {
    return formToken.getParameterName();
  }

  /**
   * The proof that a form was opened from this portal. A request that was refused before the
   * protection of forms has seen it has none of its own: then that of the page before.
   */
  public String formToken() {
    try {
      return formToken.getToken();
    } catch (IllegalStateException refusedEarly) {
      return routing()
          .map(routing -> routing.request().getCookie(formToken.getCookieName()))
          .map(Cookie::getValue)
          .orElse("");
    }
  }

  /** What the last step has to say. */
  public List<Flash.Said> said() {
    return flash.show();
  }

  /** The path of this page. */
  public String path() {
    return routing().map(RoutingContext::normalizedPath).orElse("/");
  }

  /** The path of this page with its question, but for the language. */
  public String address() {
    return withoutLanguage(uri());
  }

  private String uri() {
    return routing().map(PageFrame::uri).orElse("/");
  }

  private LanguageLink link(OfficialLanguage other) {
    var address = withoutLanguage(uri());
    var mark = address.contains("?") ? "&" : "?";
    return new LanguageLink(
        other.code(),
        LanguageNames.name(other, other, LanguageNames.Form.ALONE),
        address + mark + PageLanguage.PARAMETER + "=" + other.code(),
        other == language.current());
  }

  /** The address of the page; of a form that was sent, that of the page on which it stands. */
  private static String uri(RoutingContext routing) {
    if (routing.request().method() != HttpMethod.POST) {
      return routing.request().uri();
    }
    try {
      var from = URI.create(Objects.requireNonNullElse(routing.request().getHeader("Referer"), ""));
      var path = Objects.requireNonNullElse(from.getRawPath(), "");
      var query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
      return path.isEmpty() ? "/" : path + query;
    } catch (IllegalArgumentException notAnAddress) {
      return "/";
    }
  }

  /**
   * The address as it was asked for, without its language; put together as text, since a visitor
   * may ask for any address.
   */
  private static String withoutLanguage(String uri) {
    int mark = uri.indexOf('?');
    var path = mark < 0 ? uri : uri.substring(0, mark);
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    if (mark >= 0) {
      Arrays.stream(uri.substring(mark + 1).split("&"))
          .filter(part -> !part.isEmpty() && !part.startsWith(PageLanguage.PARAMETER + "="))
          .forEach(query::add);
    }
    // Two slashes in front would be another host.
    return path.replaceFirst("^/+", "/") + query;
  }

  private Optional<RoutingContext> routing() {
    return Optional.ofNullable(request.getCurrent());
  }
}
