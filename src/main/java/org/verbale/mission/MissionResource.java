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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.verbale.language.OfficialLanguage;
import org.verbale.time.TimeZones;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.Roles;

/**
 * The page of one mission: whom to write to, in which languages, and whose clocks count. Officers
 * open every one, the administrator of a mission its own.
 */
@Path("/missions/{code}")
@RolesAllowed({Roles.OFFICER, Roles.MISSION})
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MissionResource {
  private static final int UNPROCESSABLE = 422;

  private final MissionRecords records;
  private final MissionAccess access;
  private final KeepFocalPoints keepFocalPoints;
  private final KeepAddress keepAddress;
  private final KeepTimeZone keepTimeZone;
  private final Flash flash;

  MissionResource(
      MissionRecords records,
      MissionAccess access,
      KeepFocalPoints keepFocalPoints,
      KeepAddress keepAddress,
      KeepTimeZone keepTimeZone,
      Flash flash) {
    this.records = records;
    this.access = access;
    this.keepFocalPoints = keepFocalPoints;
    this.keepAddress = keepAddress;
    this.keepTimeZone = keepTimeZone;
    this.flash = flash;
  }

  @GET
  public TemplateInstance show(@RestPath String code) {
    return records.show(code);
  }

  @POST
  @Path("focal-points")
  public Object addFocalPoint(
      @RestPath String code,
      @RestForm String name,
      @RestForm String email,
      @RestForm String language) {
    access.check(code);
    var errors = FocalPointForm.check(name, email);
    if (!errors.isEmpty()) {
      return again(code, "focalPoint", errors, FocalPointForm.input(name, email, language));
    }
    keepFocalPoints.add(code, name, email, OfficialLanguage.find(language).orElse(null));
    return done(code, "mission.focalPoint.added", email);
  }

  /**
   * @param act "retire", "reinstate" or, with the fields of the form, "correct"
   */
  @POST
  @Path("focal-points/{id}")
  public Object changeFocalPoint(
      @RestPath String code,
      @RestPath long id,
      @RestForm String act,
      @RestForm String name,
      @RestForm String email,
      @RestForm String language) {
    access.check(code);
    switch (Objects.toString(act, "")) {
      case "retire" -> keepFocalPoints.retire(code, id);
      case "reinstate" -> keepFocalPoints.reinstate(code, id);
      default -> {
        var errors = FocalPointForm.check(name, email);
        if (!errors.isEmpty()) {
          return again(code, "focalPoint", errors, FocalPointForm.input(name, email, language));
        }
        keepFocalPoints.correct(
            code, id, name, email, OfficialLanguage.find(language).orElse(null));
      }
    }
    return done(code, "mission.focalPoint.changed");
  }

  @POST
  @Path("languages")
  public Object prefer(@RestPath String code, @RestForm String first, @RestForm String second) {
    access.check(code);
    var languages =
        Stream.of(Objects.toString(first, ""), Objects.toString(second, ""))
            .flatMap(chosen -> OfficialLanguage.find(chosen).stream())
            .distinct()
            .toList();
    if (languages.isEmpty()) {
      var errors = FormErrors.none().add("first", "mission.languages.missing");
      return again(code, "languages", errors, Map.of());
    }
    keepFocalPoints.prefer(code, languages);
    return done(code, "mission.languages.saved");
  }

  /**
   * @param postal several lines; blank parts are not known
   */
  @POST
  @Path("address")
  public Object reachAt(
      @RestPath String code,
      @RestForm String postal,
      @RestForm String missionEmail,
      @RestForm String phone) {
    access.check(code);
    var address = new MissionAddress(postal, missionEmail, phone);
    var errors = address.check();
    if (!errors.isEmpty()) {
      var input =
          Map.of(
              "postal",
              address.postal(),
              "missionEmail",
              address.email(),
              "phone",
              address.phone());
      return again(code, "address", errors, input);
    }
    keepAddress.keep(code, address);
    return done(code, "mission.address.saved");
  }

  @POST
  @Path("time-zone")
  public Object keepTimeOf(@RestPath String code, @RestForm String zone) {
    access.check(code);
    var chosen = TimeZones.find(Objects.toString(zone, ""));
    if (chosen.isEmpty()) {
      var errors = FormErrors.none().add("zone", "mission.timeZone.missing");
      return again(code, "timeZone", errors, Map.of());
    }
    keepTimeZone.keep(code, chosen.get());
    return done(code, "mission.timeZone.saved", chosen.get().getId());
  }

  private Response again(String code, String form, FormErrors errors, Map<String, String> input) {
    return Response.status(UNPROCESSABLE)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(records.show(code, form, errors, input).render())
        .build();
  }

  private Response done(String code, String key, Object... arguments) {
    flash.success(key, arguments);
    return Response.seeOther(URI.create("/missions/" + code)).build();
  }
}
