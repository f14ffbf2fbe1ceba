package org.verbale.report;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.verbale.report.ReportViews.Following;
import org.verbale.report.ReportViews.Form;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.Moments;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** Where an officer opens a corrigendum, a revision or a reissue of an issued part. */
@Path("/officer/calls/{id:\\d+}/report/following/{part:\\d+}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class FollowingPages {

  private final Reports reports;
  private final CorrectReport correct;
  private final Flash flash;
  private final Clock clock;

  FollowingPages(Reports reports, CorrectReport correct, Flash flash, Clock clock) {
    this.reports = reports;
    this.correct = correct;
    this.flash = flash;
    this.clock = clock;
  }

  @GET
  public TemplateInstance show(long id, long part) {
    String today = LocalDate.ofInstant(clock.instant(), Moments.NEW_YORK).toString();
    Form form = new Form("", "", "", today, "", "PAGE_OF_TOTAL", false, false, "2", "", "");
    return new Following(id, part(id, part), form, "CORRIGENDUM", "", FormErrors.none());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(
      long id,
      long part,
      @BeanParam ReportForm form,
      @RestForm String kind,
      @RestForm String reason) {
    ReportPart base = part(id, part);
    String wanted = kind == null ? "" : kind;
    FormErrors errors = check(form, wanted, reason);
    if (!errors.isEmpty()) {
      return Response.status(422)
          .entity(
              new Following(id, base, form.typed(), wanted, reason == null ? "" : reason, errors))
          .build();
    }
    ReportPart opened =
        switch (wanted) {
          case "REVISION" -> correct.revision(id, part, form.part());
          case "REISSUE" -> correct.reissue(id, part, form.part(), reason.strip());
          default -> correct.corrigendum(id, part, form.part());
        };
    flash.success("report.flash.opened", opened.symbol());
    return Response.seeOther(URI.create("/officer/calls/" + id + "/report")).build();
  }

  static FormErrors check(ReportForm form, String kind, String reason) {
    FormErrors errors = FormErrors.none();
    if (!kind.matches("CORRIGENDUM|REVISION|REISSUE")) {
      errors.add("kind", "report.error.following");
    }
    form.checkPart(errors);
    if (kind.equals("REISSUE")) {
      errors.require("reason", reason, "report.error.reason");
    }
    return errors;
  }

  private ReportPart part(long id, long part) {
    return reports
        .ofCall(id)
        .flatMap(report -> report.part(part))
        .orElseThrow(() -> new NotFound("report.notFound.part"));
  }
}
