package org.verbale.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.verbale.web.preference.ChooseLanguage;

/** The door: what is public, signing in and out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class StartResource {
  private final Instance<StartPanel> panels;
  private final PageLanguage language;
  private final CurrentPerson person;
  private final ChooseLanguage choose;

  StartResource(
      Instance<StartPanel> panels,
      PageLanguage language,
      CurrentPerson person,
      ChooseLanguage choose) {
    this.panels = panels;
    this.language = language;
    this.person = person;
    this.choose = choose;
  }

  @GET
  @PermitAll
  @Blocking
  public TemplateInstance start() {
    return new Start(
        panels.stream().flatMap(panel -> panel.latest(language.current()).stream()).toList());
  }

  /**
   * Being asked for makes Keycloak ask who it is; then the person's own first page opens. A
   * language chosen before the sign-in is the person's from here on.
   */
  @GET
  @Path("sign-in")
  @Authenticated
  @Blocking
  public Response signIn() {
    language.ofBrowser().ifPresent(choice -> choose.choose(person.subject(), choice));
    return Response.seeOther(URI.create(Navigation.homeOf(person))).build();
  }

  /** For whoever must sign in again beside a page that holds unsaved text: nothing else opens. */
  @GET
  @Path("sign-in/again")
  @Authenticated
  public TemplateInstance signedInAgain() {
    return new SignedInAgain();
  }

  /**
   * Where Keycloak sends people back to. A sign-in under way is completed before this is reached; a
   * return that nobody waited for, such as an address that was kept, begins nothing.
   */
  @GET
  @Path("sign-in/return")
  @PermitAll
  public Response returned() {
    var next = person.isSignedIn() ? Navigation.homeOf(person) : "/sign-in/refused";
    return Response.seeOther(URI.create(next)).build();
  }

  /** Keycloak has refused: the person pressed "cancel", or the sign-in took too long. */
  @GET
  @Path("sign-in/refused")
  @PermitAll
  public TemplateInstance refused() {
    return new SignInRefused();
  }

  /** Reached only when nobody is signed in any more; a live session is ended before by OIDC. */
  @POST
  @Path("sign-out")
  @PermitAll
  public Response signOut() {
    return Response.seeOther(URI.create("/")).build();
  }
}
