package org.verbale.mission;

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
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.CurrentPerson;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** What a person of a mission can do about the own rights. */
@Path("/mission")
@RolesAllowed(Roles.MISSION)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AccessResource {
  private static final int UNPROCESSABLE = 422;

  private final MemberStates states;
  private final AccessRequests requests;
  private final GiveDuties giveDuties;
  private final CurrentMission currentMission;
  private final CurrentPerson person;
  private final PageLanguage language;
  private final Flash flash;

  AccessResource(
      MemberStates states,
      AccessRequests requests,
      GiveDuties giveDuties,
      CurrentMission currentMission,
      CurrentPerson person,
      PageLanguage language,
      Flash flash) {
    this.states = states;
    this.requests = requests;
    this.giveDuties = giveDuties;
    this.currentMission = currentMission;
    this.person = person;
    this.language = language;
    this.flash = flash;
  }

  /** The page on which the administrator of a mission gives and takes rights. */
  @GET
  @Path("people")
  public Response people() {
    currentMission.require(Duty.ADMINISTRATOR);
    return Response.seeOther(URI.create("/missions/" + currentMission.stateCode() + "/people"))
        .build();
  }

  @GET
  @Path("access")
  public TemplateInstance show() {
    return page(FormErrors.none());
  }

  @POST
  @Path("access")
  public Response ask(@RestForm String state, @RestForm Duty duty) {
    var errors = FormErrors.none();
    if (states.byCode(Objects.toString(state, "")).isEmpty()) {
      errors.add("state", "mission.access.stateMissing");
    }
    if (duty == null) {
      errors.add("duty", "mission.person.dutyMissing");
    }
    if (!errors.isEmpty()) {
      return Response.status(UNPROCESSABLE)
          .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
          .entity(page(errors).render())
          .build();
    }
    giveDuties.ask(state, duty);
    flash.success("mission.access.asked");
    return Response.seeOther(URI.create("/mission/access")).build();
  }

  private AccessPage page(FormErrors errors) {
    var in = language.current();
    var choices =
        states.all(in).stream()
            .map(state -> new AccessPage.Choice(state.code(), states.nameToday(state, in)))
            .toList();
    var asked =
        requests.openOfPerson(person.subject()).stream()
            .map(
                request ->
                    new AccessPage.Asked(
                        states.nameToday(states.byCode(request.stateCode()).orElseThrow(), in),
                        request.duty(),
                        request.askedAt()))
            .toList();
    return new AccessPage(choices, asked, List.of(Duty.values()), errors);
  }
}
