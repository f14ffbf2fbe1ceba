package org.verbale.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;
import org.verbale.request.CallsForViews;
import org.verbale.web.FormErrors;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** Opens the report of a call and its further parts, for programs. */
@Path("/api/v1/calls/{id:\\d+}/report")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OFFICER)
public class OpenPartsApi {

  private final CallsForViews calls;
  private final Reports reports;
  private final MakeReport make;
  private final CorrectReport correct;
  private final PartTexts texts;

  OpenPartsApi(
      CallsForViews calls,
      Reports reports,
      MakeReport make,
      CorrectReport correct,
      PartTexts texts) {
    this.calls = calls;
    this.reports = reports;
    this.make = make;
    this.correct = correct;
    this.texts = texts;
  }

  /**
   * What a part is opened with.
   *
   * @param symbol "A/67/131"; with agendaKind and agendaItem for the parent only
   * @param contentsDepth 0 for no contents, 1 for sections, 2 with the States (also if absent), 3
   *     with the headings of replies
   * @param jobDates the dates behind the job number
   * @param introduction SEEK_AND_REPORT, SEEK_THEN_REPORT, INVITED or IN_PARAGRAPH; absent for the
   *     wording that follows from the mandate
   * @param part identifier of the issued part that is corrected, replaced or set again
   * @param kind CORRIGENDUM (also if absent), REVISION or REISSUE
   * @param reason of a reissue
   */
  public record NewPart(
      String symbol,
      String agendaKind,
      String agendaItem,
      String dated,
      String jobNumber,
      String footer,
      boolean lateSubmission,
      boolean reproducedAsReceived,
      Integer contentsDepth,
      List<String> jobDates,
      String introduction,
      Long part,
      String kind,
      String reason,
      Map<OfficialLanguage, List<Entry>> corrections) {

    ReportForm form() {
      ReportForm form = new ReportForm();
      form.symbol = symbol;
      form.agendaKind = agendaKind;
      form.agendaItem = agendaItem;
      form.dated = dated;
      form.jobNumber = jobNumber;
      form.footer = footer;
      form.lateSubmission = lateSubmission ? "yes" : null;
      form.reproducedAsReceived = reproducedAsReceived ? "yes" : null;
      form.contentsDepth = contentsDepth == null ? null : contentsDepth.toString();
      form.jobDates = jobDates == null ? null : String.join(",", jobDates);
      form.introduction = introduction;
      return form;
    }
  }

  /** An entry of a corrigendum. */
  public record Entry(String page, String paragraph, String replyOf, String instead, String read) {}

  /** The part that was opened. */
  public record Opened(long id, String symbol, String kind, PartState state) {}

  @POST
  public Response open(long id, NewPart wanted) {
    CallForViews call =
        calls.findByIdOptional(id).orElseThrow(() -> new NotFound("report.notFound.call"));
    ReportForm form = form(wanted);
    form.checkFamily(call.targetSession()).refuse();
    return opened(id, make.open(id, form.family(), form.part()).parent());
  }

  @POST
  @Path("addenda")
  public Response addendum(long id, NewPart wanted) {
    report(id);
    ReportForm form = form(wanted);
    form.checkPart(FormErrors.none()).refuse();
    return opened(id, make.addendum(id, form.part()));
  }

  /** A corrigendum with its entries, a revision or a reissue: see {@link NewPart#kind}. */
  @POST
  @Path("corrigenda")
  public Response following(long id, NewPart wanted) {
    ReportForm form = form(wanted);
    String kind = wanted.kind() == null ? "CORRIGENDUM" : wanted.kind();
    FollowingPages.check(form, kind, wanted.reason()).refuse();
    long base =
        report(id)
            .part(wanted.part() == null ? 0 : wanted.part())
            .orElseThrow(() -> new NotFound("report.notFound.part"))
            .id();
    return opened(
        id,
        switch (kind) {
          case "REVISION" -> correct.revision(id, base, form.part());
          case "REISSUE" -> correct.reissue(id, base, form.part(), wanted.reason().strip());
          default ->
              correct.corrigendum(id, base, form.part(), entries(wanted, statesOf(id, base)));
        });
  }

  private Set<String> statesOf(long id, long part) {
    return texts.revisions(report(id).part(part).orElseThrow()).stream()
        .map(revision -> revision.submission().stateCode())
        .collect(Collectors.toSet());
  }

  private static Map<OfficialLanguage, List<CorrectionEntry>> entries(
      NewPart wanted, Set<String> states) {
    Map<OfficialLanguage, List<CorrectionEntry>> entries = new EnumMap<>(OfficialLanguage.class);
    if (wanted.corrections() != null) {
      wanted
          .corrections()
          .forEach(
              (language, given) -> {
                CorrectionForm form = new CorrectionForm();
                form.page = given.stream().map(Entry::page).toList();
                form.paragraph = given.stream().map(Entry::paragraph).toList();
                form.replyOf = given.stream().map(Entry::replyOf).toList();
                form.instead = given.stream().map(Entry::instead).toList();
                form.read = given.stream().map(Entry::read).toList();
                List<CorrectionEntry> each = form.entries(language);
                CorrectionForm.check(each, states).refuse();
                entries.put(language, each);
              });
    }
    return entries;
  }

  private static ReportForm form(NewPart wanted) {
    if (wanted == null) {
      FormErrors.none().add("dated", "report.error.dated").refuse();
    }
    return wanted.form();
  }

  private Report report(long id) {
    return reports.ofCall(id).orElseThrow(() -> new NotFound("report.notFound.report"));
  }

  private static Response opened(long id, ReportPart part) {
    return Response.created(URI.create("/api/v1/calls/" + id + "/report"))
        .entity(new Opened(part.id(), part.symbol(), part.kind().name(), part.state()))
        .build();
  }
}
