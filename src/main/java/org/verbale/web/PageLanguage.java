package org.verbale.web;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.preference.ChosenLanguage;
import org.verbale.web.preference.PersonLanguages;

/**
 * The language of the page: what the person chose last, in this browser ({@code ?lang=fr},
 * remembered in a cookie) or, signed in, in any other, else what the browser asks for, else
 * English.
 */
@RequestScoped
public class PageLanguage {
  static final String COOKIE = "verbale_language";
  static final String PARAMETER = "lang";

  private static final Logger LOG = Logger.getLogger(PageLanguage.class);

  private final CurrentVertxRequest request;
  private final CurrentPerson person;
  private final PersonLanguages languages;
  private final Clock clock;
  private OfficialLanguage current;
  private ChosenLanguage chosenNow;

  PageLanguage(
      CurrentVertxRequest request, CurrentPerson person, PersonLanguages languages, Clock clock) {
    this.request = request;
    this.person = person;
    this.languages = languages;
    this.clock = clock;
  }

  /** The language in which this request is answered. */
  public OfficialLanguage current() {
    if (current == null) {
      current =
          chosenNow()
              .or(this::remembered)
              .map(ChosenLanguage::language)
              .or(this::askedFor)
              .orElse(OfficialLanguage.ENGLISH);
    }
    return current;
  }

  /** The language of a request that has no page yet: as its address, its browser say. */
  public static OfficialLanguage ofRequest(RoutingContext routing) {
    return parameter(routing)
        .or(() -> cookie(routing).map(ChosenLanguage::language))
        .or(() -> accepted(routing))
        .orElse(OfficialLanguage.ENGLISH);
  }

  /** The language chosen by this very request, which the browser is to remember. */
  Optional<ChosenLanguage> chosenNow() {
    if (chosenNow == null) {
      routing()
          .flatMap(PageLanguage::parameter)
          .ifPresent(language -> chosenNow = new ChosenLanguage(language, clock.instant()));
    }
    return Optional.ofNullable(chosenNow);
  }

  /** This request chooses a language. */
  void choose(ChosenLanguage choice) {
    chosenNow = choice;
    current = choice.language();
  }

  /**
   * What was chosen in another browser is remembered here too: the page's scripts ask no further.
   */
  private Optional<ChosenLanguage> remembered() {
    var here = ofBrowser();
    var latest = ChosenLanguage.later(here, ofPerson());
    latest.filter(choice -> !here.equals(latest)).ifPresent(this::choose);
    return latest;
  }

  /** What this browser remembers. */
  Optional<ChosenLanguage> ofBrowser() {
    return routing().flatMap(PageLanguage::cookie);
  }

  /**
   * A program, or a script of a page, names its language with each request; a person has chosen.
   */
  private Optional<ChosenLanguage> ofPerson() {
    boolean page = routing().map(PageLanguage::wantsPage).orElse(false);
    // What is refused before it reaches a page is answered where nobody may wait for the database.
    if (!page || !person.isSignedIn() || !BlockingOperationControl.isBlockingAllowed()) {
      return Optional.empty();
    }
    try {
      return languages.of(person.subject());
    } catch (PersistenceException unreachable) {
      LOG.debug("A page is shown in the language of the browser", unreachable);
      return Optional.empty();
    }
  }

  private static boolean wantsPage(RoutingContext routing) {
    var accepted = routing.request().getHeader(HttpHeaders.ACCEPT);
    return routing.request().getHeader(HttpHeaders.AUTHORIZATION) == null
        && (accepted == null || !accepted.contains(MediaType.APPLICATION_JSON));
  }

  private Optional<OfficialLanguage> askedFor() {
    return routing().flatMap(PageLanguage::accepted);
  }

  private static Optional<OfficialLanguage> parameter(RoutingContext routing) {
    return routing.queryParam(PARAMETER).stream().findFirst().flatMap(OfficialLanguage::find);
  }

  private static Optional<ChosenLanguage> cookie(RoutingContext routing) {
    return Optional.ofNullable(routing.request().getCookie(COOKIE))
        .flatMap(cookie -> ChosenLanguage.ofCookie(cookie.getValue()));
  }

  private static Optional<OfficialLanguage> accepted(RoutingContext routing) {
    return Optional.ofNullable(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))
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
