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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.composing.PartKind;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** The entries of a corrigendum in one language: where, for what, read what. */
@Path("/officer/calls/{id:\\d+}/report/corrigenda/{part:\\d+}/{code:ar|zh|en|fr|ru|es}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class CorrigendumPages {

  /** How many empty entries the form offers after those there are. */
  private static final int FREE = 3;

  private final Reports reports;
  private final CorrectReport correct;
  private final PartTexts texts;
  private final StateNames names;
  private final PageLanguage language;
  private final Flash flash;

  CorrigendumPages(
      Reports reports,
      CorrectReport correct,
      PartTexts texts,
      StateNames names,
      PageLanguage language,
      Flash flash) {
    this.reports = reports;
    this.correct = correct;
    this.texts = texts;
    this.names = names;
    this.language = language;
    this.flash = flash;
  }

  @GET
  public TemplateInstance show(long id, long part, String code) {
    ReportPart corrigendum = corrigendum(id, part);
    OfficialLanguage version = OfficialLanguage.ofCode(code);
    return page(id, corrigendum, version, corrigendum.corrections(version), FormErrors.none());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(long id, long part, String code, @BeanParam CorrectionForm form) {
    ReportPart corrigendum = corrigendum(id, part);
    OfficialLanguage version = OfficialLanguage.ofCode(code);
    List<CorrectionEntry> entries = form.entries(version);
    FormErrors errors = CorrectionForm.check(entries, states(corrigendum).keySet());
    if (!errors.isEmpty()) {
      return Response.status(422).entity(page(id, corrigendum, version, entries, errors)).build();
    }
    correct.enter(id, part, version, entries);
    flash.success("report.flash.corrections", entries.size());
    return Response.seeOther(
            URI.create("/officer/calls/" + id + "/report/corrigenda/" + part + "/" + code))
        .build();
  }

  private TemplateInstance page(
      long id,
      ReportPart part,
      OfficialLanguage version,
      List<CorrectionEntry> entries,
      FormErrors errors) {
    List<CorrectionEntry> rows = new ArrayList<>(entries);
    for (int free = 0; free < FREE; free++) {
      rows.add(new CorrectionEntry(version, (short) (rows.size() + 1), "", "", "", "", ""));
    }
    return new ReportViews.Corrections(
        id,
        part.id(),
        part.symbol(),
        part.base().orElseThrow().symbol(),
        part.isDraft(),
        version,
        rows,
        states(part),
        errors);
  }

  /** The States whose replies stand in the corrected part, by code. */
  private Map<String, String> states(ReportPart part) {
    Map<String, String> here = names.on(part.settings().dated(), language.current());
    Map<String, String> states = new TreeMap<>();
    texts
        .revisions(part.base().orElseThrow())
        .forEach(
            revision -> {
              String code = revision.submission().stateCode();
              states.put(code, here.getOrDefault(code, code));
            });
    return states;
  }

  private ReportPart corrigendum(long id, long part) {
    return reports
        .ofCall(id)
        .flatMap(report -> report.part(part))
        .filter(existing -> existing.kind() == PartKind.CORRIGENDUM)
        .orElseThrow(() -> new NotFound("report.notFound.part"));
  }
}
