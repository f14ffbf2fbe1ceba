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
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.ReportViews.CallReport;
import org.verbale.report.ReportViews.Form;
import org.verbale.request.CallForViews;
import org.verbale.request.CallsForViews;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.Moments;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** The officer's page of a report: its parts, what is missing, the steps to issue. */
@Path("/officer/calls/{id:\\d+}/report")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class ReportPages {

  private final CallsForViews calls;
  private final Reports reports;
  private final AcceptedReplies accepted;
  private final ReportPageData data;
  private final MakeReport make;
  private final ClearReport clear;
  private final IssueReport issue;
  private final PageLanguage language;
  private final Flash flash;
  private final Clock clock;

  ReportPages(
      CallsForViews calls,
      Reports reports,
      AcceptedReplies accepted,
      ReportPageData data,
      MakeReport make,
      ClearReport clear,
      IssueReport issue,
      PageLanguage language,
      Flash flash,
      Clock clock) {
    this.calls = calls;
    this.reports = reports;
    this.accepted = accepted;
    this.data = data;
    this.make = make;
    this.clear = clear;
    this.issue = issue;
    this.language = language;
    this.flash = flash;
    this.clock = clock;
  }

  @GET
  public TemplateInstance show(long id) {
    return page(call(id), proposal(call(id)), FormErrors.none());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(long id, @BeanParam ReportForm form) {
    CallForViews call = call(id);
    FormErrors errors = form.checkFamily(call.targetSession());
    if (!errors.isEmpty()) {
      return Response.status(422).entity(page(call, form.typed(), errors)).build();
    }
    make.open(id, form.family(), form.part());
    flash.success("report.flash.opened", form.family().symbol());
    return back(id);
  }

  @POST
  @Path("addenda")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response addendum(long id, @BeanParam ReportForm form) {
    FormErrors errors = form.checkPart(FormErrors.none());
    if (!errors.isEmpty()) {
      return Response.status(422).entity(page(call(id), form.typed(), errors)).build();
    }
    ReportPart addendum = make.addendum(id, form.part());
    flash.success("report.flash.opened", addendum.symbol());
    return back(id);
  }

  @POST
  @Path("parts/{part:\\d+}/settings")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response revise(long id, long part, @BeanParam ReportForm form) {
    FormErrors errors = form.checkPart(FormErrors.none());
    if (!errors.isEmpty()) {
      return Response.status(422)
          .entity(page(call(id), form.typed(), existing(id, part), errors))
          .build();
    }
    make.revise(id, existing(id, part), form.part());
    flash.success("report.flash.saved");
    return back(id);
  }

  @POST
  @Path("parts/{part:\\d+}/refresh")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response refresh(long id, long part) {
    make.refresh(id, existing(id, part));
    flash.success("report.flash.refreshed");
    return back(id);
  }

  @POST
  @Path("parts/{part:\\d+}/clear")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response clear(long id, long part) {
    clear.clear(id, existing(id, part));
    flash.success("report.flash.cleared");
    return back(id);
  }

  @POST
  @Path("parts/{part:\\d+}/reopen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reopen(long id, long part) {
    clear.reopen(id, existing(id, part));
    flash.success("report.flash.reopened");
    return back(id);
  }

  @POST
  @Path("parts/{part:\\d+}/issue")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response issue(long id, long part, @RestForm List<String> languages) {
    List<OfficialLanguage> chosen =
        languages.stream().flatMap(code -> OfficialLanguage.find(code).stream()).toList();
    if (chosen.isEmpty()) {
      flash.warning("report.flash.noLanguage");
      return back(id);
    }
    issue.issue(id, existing(id, part), chosen);
    flash.success("report.flash.issued", chosen.size());
    return back(id);
  }

  private TemplateInstance page(CallForViews call, Form form, FormErrors errors) {
    return page(call, form, 0, errors);
  }

  /**
   * @param wrong identifier of the part whose settings were typed; 0 if it is the form for a new
   *     one
   */
  private TemplateInstance page(CallForViews call, Form typed, long wrong, FormErrors errors) {
    Optional<Report> report = reports.ofCall(call.id());
    List<ReportPart> parts = report.map(Report::parts).orElse(List.of());
    int waiting =
        report
            .map(family -> accepted.notIn(call, family.takenSubmissions()).size())
            .orElseGet(() -> accepted.byCutOff(call, java.util.Set.of()).size());
    return new CallReport(
        call.id(),
        call.titleOrElse(language.current()),
        !call.isDraft(),
        call.cutOff().orElse(null),
        report.map(Report::symbol).orElse(null),
        parts.stream()
            .map(part -> data.part(part, language.current()))
            .map(part -> part.id() == wrong ? part.withForm(typed) : part)
            .toList(),
        waiting,
        waiting > 0 && report.map(family -> !family.hasOpenReplies()).orElse(false),
        wrong == 0 ? typed : proposal(call),
        errors,
        new ReportViews.Wrong(wrong, errors));
  }

  private Form proposal(CallForViews call) {
    String item = call.mandate().resolution().agendaItem().orElse("");
    LocalDate today = LocalDate.ofInstant(clock.instant(), Moments.NEW_YORK);
    String symbol = "A/" + call.targetSession() + "/";
    return new Form(
        symbol,
        "PRELIMINARY_LIST",
        item,
        today.toString(),
        "",
        "PAGE_OF_TOTAL",
        false,
        false,
        "2",
        "",
        "");
  }

  private CallForViews call(long id) {
    return calls.findByIdOptional(id).orElseThrow(() -> new NotFound("report.notFound.call"));
  }

  private long existing(long id, long part) {
    return reports
        .ofCall(id)
        .flatMap(report -> report.part(part))
        .orElseThrow(() -> new NotFound("report.notFound.part"))
        .id();
  }

  private static Response back(long id) {
    return Response.seeOther(URI.create("/officer/calls/" + id + "/report")).build();
  }
}
