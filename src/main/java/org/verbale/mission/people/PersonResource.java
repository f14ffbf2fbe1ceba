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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.verbale.mission.DutyGrant;
import org.verbale.mission.EndDuties;
import org.verbale.mission.EndDuties.LastAdministrator;
import org.verbale.mission.GiveDuties;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.mission.PermanentMissions;
import org.verbale.web.CurrentPerson;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.Roles;

/** One colleague: gives and takes rights with dates, and closes the account of who has left. */
@Path("/missions/{code}/colleagues/{subject}")
@RolesAllowed({Roles.OFFICER, Roles.MISSION})
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PersonResource {
  private static final int UNPROCESSABLE = 422;

  private final PersonViews views;
  private final PermanentMissions missions;
  private final GiveDuties giveDuties;
  private final EndDuties endDuties;
  private final CloseAccount closeAccount;
  private final CurrentPerson self;
  private final Flash flash;
  private final Clock clock;

  PersonResource(
      PersonViews views,
      PermanentMissions missions,
      GiveDuties giveDuties,
      EndDuties endDuties,
      CloseAccount closeAccount,
      CurrentPerson self,
      Flash flash,
      Clock clock) {
    this.views = views;
    this.missions = missions;
    this.giveDuties = giveDuties;
    this.endDuties = endDuties;
    this.closeAccount = closeAccount;
    this.self = self;
    this.flash = flash;
    this.clock = clock;
  }

  @GET
  public TemplateInstance show(@RestPath String code, @RestPath String subject) {
    return views.show(code, subject, FormErrors.none(), Map.of());
  }

  /**
   * @param firstDay empty for at once
   * @param lastDay empty for no end
   */
  @POST
  @Path("duties")
  public Response give(
      @RestPath String code,
      @RestPath String subject,
      @RestForm Duty duty,
      @RestForm String firstDay,
      @RestForm String lastDay) {
    var person = views.find(code, subject);
    var zone = missions.of(code).timeZone();
    var first = Objects.toString(firstDay, "").strip();
    var last = Objects.toString(lastDay, "").strip();
    var errors = checkDays(first, last, LocalDate.ofInstant(clock.instant(), zone));
    if (duty == null) {
      errors.add("duty", "people.invite.dutyMissing");
    }
    if (!errors.isEmpty()) {
      var input = Map.of("firstDay", first, "lastDay", last);
      return again(views.show(code, subject, errors, input));
    }
    giveDuties.give(
        new DutyGrant(
            subject,
            person.name(),
            person.email().isEmpty() ? null : person.email(),
            code,
            duty,
            Days.beginningOf(first, zone, clock.instant()),
            Days.endOf(last, zone),
            self.subject()));
    flash.success("people.person.given", person.name());
    return to("/missions/" + code + "/colleagues/" + subject);
  }

  private static FormErrors checkDays(String first, String last, LocalDate today) {
    var errors = FormErrors.none();
    var firstDay = Days.read(first);
    if (!first.isEmpty() && firstDay.isEmpty()) {
      errors.add("firstDay", "people.error.day");
    }
    Days.checkLast("lastDay", last, today, errors);
    if (errors.isEmpty()
        && firstDay.isPresent()
        && Days.read(last).filter(day -> day.isBefore(firstDay.get())).isPresent()) {
      errors.add("lastDay", "people.error.daysCrossed");
    }
    return errors;
  }

  /** What will be lost, before it is. */
  @GET
  @Path("end")
  public TemplateInstance beforeEnd(
      @RestPath String code, @RestPath String subject, @RestQuery Long right) {
    return views.end(code, subject, right == null ? 0 : right, FormErrors.none(), Map.of());
  }

  /**
   * @param right the right to be ended; none for all of the person
   * @param lastDay empty for at once
   * @param knowingly "on" if the mission may be left without an administrator
   */
  @POST
  @Path("end")
  public Response end(
      @RestPath String code,
      @RestPath String subject,
      @RestForm Long right,
      @RestForm String lastDay,
      @RestForm String knowingly) {
    var person = views.find(code, subject);
    long one = right == null ? 0 : right;
    var zone = missions.of(code).timeZone();
    var last = Objects.toString(lastDay, "").strip();
    var errors = FormErrors.none();
    Days.checkLast("lastDay", last, LocalDate.ofInstant(clock.instant(), zone), errors);
    if (errors.isEmpty()) {
      try {
        var at = last.isEmpty() ? clock.instant() : Days.endOf(last, zone);
        end(code, subject, one, at, knowingly != null);
        flash.success("people.end.done", person.name());
        return to(afterEnd(code, subject));
      } catch (LastAdministrator warned) {
        errors.add("knowingly", "people.end.lastAdministrator");
      }
    }
    return again(views.end(code, subject, one, errors, Map.of("lastDay", last)));
  }

  private void end(String code, String subject, long right, Instant at, boolean knowingly)
      throws LastAdministrator {
    if (right == 0) {
      endDuties.endAll(code, subject, at, knowingly);
    } else {
      endDuties.end(code, right, at, knowingly);
    }
  }

  /** Whoever has ended the own right may not see the page of people any more. */
  private String afterEnd(String code, String subject) {
    return subject.equals(self.subject()) ? "/mission" : "/missions/" + code + "/people";
  }

  /** The person can sign in no more; their sessions in Keycloak end. */
  @POST
  @Path("close")
  @RolesAllowed(Roles.OFFICER)
  public Response close(@RestPath String code, @RestPath String subject) {
    var person = views.find(code, subject);
    closeAccount.close(code, subject, person.name());
    flash.success("people.person.closed", person.name());
    return to("/missions/" + code + "/colleagues/" + subject);
  }

  private static Response again(TemplateInstance page) {
    return Response.status(UNPROCESSABLE)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(page.render())
        .build();
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
