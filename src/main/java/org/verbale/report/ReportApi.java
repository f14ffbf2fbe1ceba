package org.verbale.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;
import org.verbale.web.ration.Rationed;

/** The report of a call for programs. */
@Path("/api/v1/calls/{id:\\d+}/report")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OFFICER)
public class ReportApi {

  private final Reports reports;
  private final Completeness completeness;
  private final PartContents contents;
  private final PartTexts texts;
  private final ReportSetter setter;
  private final ClearReport clear;
  private final IssueReport issue;
  private final MakeReport make;

  ReportApi(
      Reports reports,
      Completeness completeness,
      PartContents contents,
      PartTexts texts,
      ReportSetter setter,
      ClearReport clear,
      IssueReport issue,
      MakeReport make) {
    this.reports = reports;
    this.completeness = completeness;
    this.contents = contents;
    this.texts = texts;
    this.setter = setter;
    this.clear = clear;
    this.issue = issue;
    this.make = make;
  }

  /** A family. */
  public record Family(String symbol, String agendaItem, List<Part> parts) {}

  /** A part with its replies (alpha-3 codes) and language versions (by two-letter code). */
  public record Part(
      long id,
      String kind,
      String symbol,
      PartState state,
      LocalDate dated,
      String jobNumber,
      List<String> replies,
      Map<String, Version> languages) {}

  /** A language version; what is missing is named. */
  public record Version(
      boolean complete,
      List<String> untranslated,
      boolean title,
      boolean introduction,
      boolean annexes,
      boolean applies,
      boolean asIssued,
      Instant issuedAt) {}

  /** Which languages to issue. */
  public record Issue(List<OfficialLanguage> languages) {}

  @GET
  public Family family(long id) {
    Report report = report(id);
    return new Family(
        report.symbol(), report.agendaItem(), report.parts().stream().map(this::part).toList());
  }

  /** The parent as PDF, as it stands now. */
  @GET
  @Rationed
  @Path("{code:ar|zh|en|fr|ru|es}.pdf")
  @Produces("application/pdf")
  public Response parent(long id, String code) {
    return pdf(report(id).parent(), code);
  }

  /** Any part as PDF, as it stands now. */
  @GET
  @Rationed
  @Path("parts/{part:\\d+}/{code:ar|zh|en|fr|ru|es}.pdf")
  @Produces("application/pdf")
  public Response part(long id, long part, String code) {
    return pdf(existing(id, part), code);
  }

  @POST
  @Path("parts/{part:\\d+}/refresh")
  public Part refresh(long id, long part) {
    make.refresh(id, existing(id, part).id());
    return afterwards(id, part);
  }

  @POST
  @Path("parts/{part:\\d+}/clear")
  public Part clear(long id, long part) {
    clear.clear(id, existing(id, part).id());
    return afterwards(id, part);
  }

  @POST
  @Path("parts/{part:\\d+}/issue")
  public Part issue(long id, long part, Issue wanted) {
    issue.issue(id, existing(id, part).id(), wanted.languages());
    return afterwards(id, part);
  }

  private Response pdf(ReportPart part, String code) {
    OfficialLanguage language = OfficialLanguage.ofCode(code);
    return PdfAnswer.inline(
        setter.set(contents.document(part, language)).bytes(), part.symbol(), language);
  }

  private Part part(ReportPart part) {
    Map<String, Version> versions = new TreeMap<>();
    for (Completeness.Version version : completeness.of(part)) {
      versions.put(
          version.language().code(),
          new Version(
              version.isComplete(),
              version.untranslated(),
              version.title(),
              version.introduction(),
              version.annexes(),
              version.applies(),
              version.asIssued(),
              part.issue(version.language()).map(IssuedLanguage::issuedAt).orElse(null)));
    }
    return new Part(
        part.id(),
        part.kind().name(),
        part.symbol(),
        part.state(),
        part.settings().dated(),
        part.settings().jobNumber(),
        texts.revisions(part).stream().map(r -> r.submission().stateCode()).toList(),
        versions);
  }

  /** What was read before the operation is forgotten: its transaction had a session of its own. */
  private Part afterwards(long id, long part) {
    reports.getEntityManager().clear();
    return part(existing(id, part));
  }

  private Report report(long id) {
    return reports.ofCall(id).orElseThrow(() -> new NotFound("report.notFound.report"));
  }

  private ReportPart existing(long id, long part) {
    return report(id).part(part).orElseThrow(() -> new NotFound("report.notFound.part"));
  }
}
