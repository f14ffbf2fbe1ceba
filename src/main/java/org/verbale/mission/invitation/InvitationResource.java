package org.verbale.mission.invitation;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.verbale.mission.MemberStates;
import org.verbale.web.CurrentPerson;
import org.verbale.web.Flash;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;
import org.verbale.web.accounts.Accounts;

/** The way of an invited person: the link of the mail, the account, the acceptance. */
@Path("/invitations/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class InvitationResource {
  private final OpenInvitation openInvitation;
  private final AcceptInvitation acceptInvitation;
  private final MemberStates states;
  private final Accounts accounts;
  private final CurrentPerson person;
  private final OidcSession session;
  private final PageLanguage language;
  private final Flash flash;

  InvitationResource(
      OpenInvitation openInvitation,
      AcceptInvitation acceptInvitation,
      MemberStates states,
      Accounts accounts,
      CurrentPerson person,
      OidcSession session,
      PageLanguage language,
      Flash flash) {
    this.openInvitation = openInvitation;
    this.acceptInvitation = acceptInvitation;
    this.states = states;
    this.accounts = accounts;
    this.person = person;
    this.session = session;
    this.language = language;
    this.flash = flash;
  }

  /**
   * What the link of the mail shows. Looking at it, as programs that check mails do, uses nothing.
   */
  @GET
  @Path("{secret}")
  @PermitAll
  public Response show(@RestPath long id, @RestPath String secret) {
    var invitation = openInvitation.of(id, secret);
    return unkept(new InvitationPage(invitation, nameOf(invitation), secret));
  }

  /** Leads to the account: shows the password for the first login, or the login page. */
  @POST
  @Path("{secret}")
  @PermitAll
  public Response open(@RestPath long id, @RestPath String secret) {
    var opened = openInvitation.open(id, secret);
    var next =
        UriBuilder.fromPath("/invitations/" + id)
            .queryParam("login_hint", "{email}")
            .build(opened.invitation().email());
    return opened
        .password()
        .map(password -> unkept(new OpenedPage(opened.invitation(), password, next.toString())))
        .orElseGet(() -> Response.seeOther(next).build());
  }

  /** Reached by whoever has signed in; only the account to which the link has led finds it. */
  @GET
  @Authenticated
  public TemplateInstance beforeAccepting(@RestPath long id) {
    var invitation = acceptInvitation.mine(id);
    return new AcceptPage(invitation, nameOf(invitation), person.name());
  }

  @POST
  @Authenticated
  public Response accept(@RestPath long id) {
    var invitation = acceptInvitation.mine(id);
    var isNewToMissions = !person.hasRole(Roles.MISSION);
    if (isNewToMissions) {
      accounts.giveRole(person.subject(), Roles.MISSION);
    }
    acceptInvitation.accept(id);
    flash.success("people.accept.done", nameOf(invitation));
    if (isNewToMissions) {
      // Keycloak still knows the person and at once gives a token in which the role stands.
      session.logout().await().indefinitely();
    }
    return Response.seeOther(URI.create("/mission")).build();
  }

  private String nameOf(Invitation invitation) {
    return states.nameToday(
        states.byCode(invitation.stateCode()).orElseThrow(), language.current());
  }

  /** A page with a secret in it stays in no cache. */
  private static Response unkept(TemplateInstance page) {
    return Response.ok(page.render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header("Cache-Control", "no-store")
        .build();
  }
}
