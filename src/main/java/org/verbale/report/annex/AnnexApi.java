package org.verbale.report.annex;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.ReportPart;
import org.verbale.report.Reports;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** The annexes of a part for programs: in their order, each with its texts by language. */
@Path("/api/v1/calls/{id:\\d+}/report/parts/{part:\\d+}/annexes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OFFICER)
public class AnnexApi {

  private final Reports reports;
  private final EditAnnexes edit;

  AnnexApi(Reports reports, EditAnnexes edit) {
    this.reports = reports;
    this.edit = edit;
  }

  @GET
  public List<Map<OfficialLanguage, AnnexText>> annexes(long id, long part) {
    return Annexes.of(part(id, part).annexes()).all();
  }

  /** Puts these in the place of all that were there. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public List<Map<OfficialLanguage, AnnexText>> replace(
      long id, long part, List<Map<OfficialLanguage, AnnexText>> wanted) {
    part(id, part);
    Annexes annexes = Annexes.given(wanted == null ? List.of() : wanted);
    for (OfficialLanguage language : OfficialLanguage.values()) {
      AnnexForm.check(annexes.texts(language), Step.of(null)).refuse();
    }
    edit.replace(id, part, annexes);
    return annexes.all();
  }

  private ReportPart part(long id, long part) {
    return reports
        .ofCall(id)
        .flatMap(report -> report.part(part))
        .orElseThrow(() -> new NotFound("report.notFound.part"));
  }
}
