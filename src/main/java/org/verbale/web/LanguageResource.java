package org.verbale.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.preference.ChooseLanguage;
import org.verbale.web.preference.ChosenLanguage;

/**
 * Where somebody who is signed in chooses the language: it is kept with the person, so it is a form
 * and no link.
 */
@Path("/language")
class LanguageResource {
  private final ChooseLanguage choose;
  private final PageLanguage page;
  private final CurrentPerson person;
  private final Clock clock;

  LanguageResource(ChooseLanguage choose, PageLanguage page, CurrentPerson person, Clock clock) {
    this.choose = choose;
    this.page = page;
    this.person = person;
    this.clock = clock;
  }

  /**
   * @param back the page to show again; anything but a page of the portal leads to the first one
   */
  @POST
  @PermitAll
  @Blocking
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(@FormParam("language") String code, @FormParam("back") String back) {
    OfficialLanguage.find(code == null ? "" : code)
        .map(language -> new ChosenLanguage(language, clock.instant()))
        .ifPresent(this::keep);
    return Response.seeOther(pageOfOurs(back)).build();
  }

  private void keep(ChosenLanguage choice) {
    page.choose(choice);
    if (person.isSignedIn()) {
      choose.choose(person.subject(), choice);
    }
  }

  /** A second slash, or what a browser takes for one, would lead to another host. */
  private static URI pageOfOurs(String back) {
    try {
      return URI.create(back != null && back.matches("/(?![/\\\\]).*") ? back : "/");
    } catch (IllegalArgumentException malformed) {
      return URI.create("/");
    }
  }
}
