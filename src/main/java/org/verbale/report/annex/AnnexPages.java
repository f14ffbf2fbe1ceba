package org.verbale.report.annex;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.ReportPart;
import org.verbale.report.Reports;
import org.verbale.report.annex.AnnexViews.Elsewhere;
import org.verbale.report.annex.AnnexViews.PartAnnexes;
import org.verbale.report.annex.AnnexViews.Row;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** Where an officer writes the annexes of a part in a language, and puts them in order. */
@Path("/officer/calls/{id:\\d+}/report/annexes/{part:\\d+}/{code:ar|zh|en|fr|ru|es}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class AnnexPages {

  private static final AnnexText NOTHING = new AnnexText("", "");

  private final Reports reports;
  private final EditAnnexes edit;
  private final Flash flash;

  AnnexPages(Reports reports, EditAnnexes edit, Flash flash) {
    this.reports = reports;
    this.edit = edit;
    this.flash = flash;
  }

  @GET
  public TemplateInstance show(long id, long part, String code) {
    ReportPart existing = part(id, part);
    OfficialLanguage language = OfficialLanguage.ofCode(code);
    List<AnnexText> texts = Annexes.of(existing.annexes()).texts(language);
    return page(id, existing, language, texts, FormErrors.none());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(long id, long part, String code, @BeanParam AnnexForm form) {
    ReportPart existing = part(id, part);
    OfficialLanguage language = OfficialLanguage.ofCode(code);
    List<AnnexText> texts = form.texts();
    FormErrors errors = AnnexForm.check(texts, form.step());
    if (!errors.isEmpty()) {
      return Response.status(422).entity(page(id, existing, language, texts, errors)).build();
    }
    edit.save(id, part, language, texts, form.step());
    flash.success("report.flash.annexes");
    return Response.seeOther(
            URI.create("/officer/calls/" + id + "/report/annexes/" + part + "/" + code))
        .build();
  }

  private static TemplateInstance page(
      long id,
      ReportPart part,
      OfficialLanguage language,
      List<AnnexText> texts,
      FormErrors errors) {
    Annexes annexes = Annexes.of(part.annexes());
    return new PartAnnexes(
        id,
        part.id(),
        part.symbol(),
        part.isDraft(),
        part.isDraft() || !annexes.areComplete(language),
        language,
        List.of(OfficialLanguage.values()),
        rows(annexes, part.isDraft(), language, texts),
        errors);
  }

  /** In a draft, an empty row for another annex stands after those there are. */
  private static List<Row> rows(
      Annexes annexes, boolean isDraft, OfficialLanguage language, List<AnnexText> texts) {
    int room = isDraft ? Math.min(annexes.count() + 1, Annexes.MOST) : annexes.count();
    List<Row> rows = new ArrayList<>();
    for (int position = 1; position <= Math.max(room, texts.size()); position++) {
      boolean isNew = position > annexes.count();
      rows.add(
          new Row(
              position,
              isNew,
              position == annexes.count(),
              !isDraft && !isNew && annexes.text(position, language).isPresent(),
              position <= texts.size() ? texts.get(position - 1) : NOTHING,
              isNew ? List.of() : elsewhere(annexes, position, language)));
    }
    return rows;
  }

  private static List<Elsewhere> elsewhere(Annexes annexes, int position, OfficialLanguage here) {
    return Arrays.stream(OfficialLanguage.values())
        .filter(language -> language != here)
        .flatMap(
            language ->
                annexes.text(position, language).stream()
                    .map(text -> new Elsewhere(language, text.title())))
        .toList();
  }

  private ReportPart part(long id, long part) {
    return reports
        .ofCall(id)
        .flatMap(report -> report.part(part))
        .filter(ReportPart::hasText)
        .orElseThrow(() -> new NotFound("report.notFound.part"));
  }
}
