package org.verbale.mission.people;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.verbale.mission.GiveDuties;
import org.verbale.mission.MissionAccess;
import org.verbale.mission.PermanentMissions;
import org.verbale.mission.invitation.InviteColleague;
import org.verbale.mission.invitation.UnusedAccounts;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.Refusal;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** The page of a mission's people: who acts for it, who asks to, and who is invited. */
@Path("/missions/{code}/people")
@RolesAllowed({Roles.OFFICER, Roles.MISSION})
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PeopleResource {
  private static final int UNPROCESSABLE = 422;

  private final PeopleViews views;
  private final MissionAccess access;
  private final PermanentMissions missions;
  private final GiveDuties giveDuties;
  private final InviteColleague inviteColleague;
  private final UnusedAccounts unusedAccounts;
  private final Flash flash;
  private final Clock clock;

  PeopleResource(
      PeopleViews views,
      MissionAccess access,
      PermanentMissions missions,
      GiveDuties giveDuties,
      InviteColleague inviteColleague,
      UnusedAccounts unusedAccounts,
      Flash flash,
      Clock clock) {
    this.views = views;
    this.access = access;
    this.missions = missions;
    this.giveDuties = giveDuties;
    this.inviteColleague = inviteColleague;
    this.unusedAccounts = unusedAccounts;
    this.flash = flash;
    this.clock = clock;
  }

  @GET
  public TemplateInstance show(@RestPath String code) {
    return views.show(code);
  }

  /**
   * @param duties the names of the duties that are ticked
   * @param lastDay the last day of the duties; empty for no end
   */
  @POST
  @Rationed(Costly.MAIL)
  @Path("invitations")
  public Response invite(
      @RestPath String code,
      @RestForm String name,
      @RestForm String email,
      @RestForm String language,
      @RestForm List<String> duties,
      @RestForm String lastDay) {
    access.check(code);
    var form = new InviteForm(name, email, language, duties, lastDay);
    var zone = missions.of(code).timeZone();
    var errors = form.check(LocalDate.ofInstant(clock.instant(), zone));
    if (errors.isEmpty()) {
      try {
        inviteColleague.invite(code, form.read(zone));
        flash.success("people.invite.sent", form.email());
        return back(code);
      } catch (Refusal refused) {
        errors.add("email", refused.key(), refused.arguments());
        return page(Response.Status.CONFLICT.getStatusCode(), code, errors, form);
      }
    }
    return page(UNPROCESSABLE, code, errors, form);
  }

  /**
   * @param act "again" or "withdraw"
   */
  @POST
  @Path("invitations/{id}")
  public Response change(@RestPath String code, @RestPath long id, @RestForm String act) {
    access.check(code);
    if ("withdraw".equals(act)) {
      var withdrawn = inviteColleague.withdraw(code, id);
      unusedAccounts.lock(withdrawn);
      flash.success("people.invite.withdrawn", withdrawn.email());
    } else {
      flash.success("people.invite.sent", inviteColleague.again(code, id).email());
    }
    return back(code);
  }

  /**
   * @param decision "grant"; anything else declines
   */
  @POST
  @Path("requests/{id}")
  public Response decide(@RestPath String code, @RestPath long id, @RestForm String decision) {
    access.check(code);
    var yes = Objects.equals(decision, "grant");
    giveDuties.decide(code, id, yes);
    flash.success(yes ? "mission.request.granted" : "mission.request.declined");
    return back(code);
  }

  private Response page(int status, String code, FormErrors errors, InviteForm form) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(views.again(code, errors, form).render())
        .build();
  }

  private static Response back(String code) {
    return Response.seeOther(URI.create("/missions/" + code + "/people")).build();
  }
}
