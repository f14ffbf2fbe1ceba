package org.verbale.report;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.composing.PartKind;
import org.verbale.typesetting.html.HtmlRenderer;
import org.verbale.web.Flash;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;
import org.verbale.web.ration.Rationed;

/** One language version of a part: its preview, its title and introduction. */
@Path("/officer/calls/{id:\\d+}/report/parts/{part:\\d+}/{code:ar|zh|en|fr|ru|es}")
@RolesAllowed(Roles.OFFICER)
public class PartPages {

  private final Reports reports;
  private final PartContents contents;
  private final PartTexts texts;
  private final ReportPageData data;
  private final ReportSetter setter;
  private final EditWording edit;
  private final PageLanguage language;
  private final Flash flash;

  PartPages(
      Reports reports,
      PartContents contents,
      PartTexts texts,
      ReportPageData data,
      ReportSetter setter,
      EditWording edit,
      PageLanguage language,
      Flash flash) {
    this.reports = reports;
    this.contents = contents;
    this.texts = texts;
    this.data = data;
    this.setter = setter;
    this.edit = edit;
    this.language = language;
    this.flash = flash;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance words(long id, long part, String code) {
    ReportPart existing = part(id, part);
    OfficialLanguage version = OfficialLanguage.ofCode(code);
    return new ReportViews.PartWords(
        id,
        data.part(existing, language.current()),
        version,
        texts.title(existing, version).orElse(""),
        String.join("\n\n", contents.introduction(existing, version)),
        String.join("\n\n", contents.summary(existing, version)),
        existing.kind() != PartKind.CORRIGENDUM);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(
      long id,
      long part,
      String code,
      @RestForm String title,
      @RestForm String introduction,
      @RestForm String summary) {
    EditWording.Words words = new EditWording.Words(title, introduction, summary);
    edit.save(id, part(id, part).id(), OfficialLanguage.ofCode(code), words);
    flash.success("report.flash.wordsSaved");
    return Response.seeOther(
            URI.create("/officer/calls/" + id + "/report/parts/" + part + "/" + code))
        .build();
  }

  /** The version as it would be printed now. */
  @GET
  @Rationed
  @Path("preview.pdf")
  @Produces("application/pdf")
  public Response preview(long id, long part, String code) {
    ReportPart existing = part(id, part);
    OfficialLanguage version = OfficialLanguage.ofCode(code);
    return PdfAnswer.inline(
        setter.set(contents.document(existing, version)).bytes(), existing.symbol(), version);
  }

  /** The same as HTML, to be read on a screen. */
  @GET
  @Path("preview")
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance read(long id, long part, String code) {
    ReportPart existing = part(id, part);
    OfficialLanguage version = OfficialLanguage.ofCode(code);
    return new ReportViews.Preview(
        id,
        part,
        existing.symbol(),
        version,
        new HtmlRenderer().renderArticle(contents.document(existing, version)));
  }

  private ReportPart part(long id, long part) {
    return reports
        .ofCall(id)
        .flatMap(report -> report.part(part))
        .orElseThrow(() -> new NotFound("report.notFound.part"));
  }
}
