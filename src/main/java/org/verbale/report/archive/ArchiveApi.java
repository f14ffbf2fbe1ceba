package org.verbale.report.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.ReadPublishedReport;
import org.verbale.report.reading.PublishedReport;
import org.verbale.web.BadInput;
import org.verbale.web.FormErrors;
import org.verbale.web.Problem;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** The archive of published reports for programs. */
@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ArchiveApi {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final ArchivedReports archive;
  private final ImportReport importing;
  private final ArchiveStates states;

  ArchiveApi(ArchivedReports archive, ImportReport importing, ArchiveStates states) {
    this.archive = archive;
    this.importing = importing;
    this.states = states;
  }

  /** A report of the archive with its replies. */
  public record Archived(
      String symbol,
      String title,
      String resolution,
      Integer resolutionParagraph,
      int targetSession,
      LocalDate noteVerbaleDate,
      List<OfficialLanguage> languages,
      List<ArchivedAnswer> replies,
      String address) {}

  /**
   * A reply of the archive.
   *
   * @param languages in which it is held
   * @param originalHeld whether one of them is that of the original
   */
  public record ArchivedAnswer(
      List<String> states,
      LocalDate receivedOn,
      List<OfficialLanguage> originalLanguages,
      List<OfficialLanguage> languages,
      boolean originalHeld) {}

  @GET
  @Path("archive")
  @PermitAll
  @Operation(summary = "The published reports of the archive, the latest session first")
  public List<Archived> list() {
    return archive.newestFirst().stream().map(ArchiveApi::archived).toList();
  }

  /**
   * Reads a published report and keeps it as a closed call with its replies; what the text does not
   * hold can be given.
   *
   * @param leaveOutUnknown whether replies of nobody known are left out instead of refused
   * @throws BadInput if the text cannot be read, or a fact or a State is missing
   */
  @POST
  @Rationed(Costly.READING)
  @Path("import")
  @RolesAllowed(Roles.OFFICER)
  @Consumes({MediaType.TEXT_PLAIN, "application/pdf", WORD, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(summary = "Read a published report of replies and keep it in the archive")
  @APIResponse(responseCode = "201", description = "The report as it is kept")
  @APIResponse(responseCode = "409", description = "It is there already, or is the portal's own")
  @APIResponse(responseCode = "422", description = "Not readable, or something is missing")
  public Response take(
      byte[] file,
      @QueryParam("symbol") String symbol,
      @QueryParam("resolution") String resolution,
      @QueryParam("paragraph") String paragraph,
      @QueryParam("session") String session,
      @QueryParam("noteVerbaleDate") String noteVerbale,
      @QueryParam("leaveOutUnknown") boolean leaveOutUnknown) {
    String text = ReadPublishedReport.textOf(file);
    PublishedReport read = ReadPublishedReport.read(text);
    ImportForm form =
        ImportForm.of(read, text)
            .with(new ImportForm.Given(symbol, resolution, paragraph, session, noteVerbale));
    FormErrors errors = FormErrors.none();
    PastReport report =
        (leaveOutUnknown ? form.withoutUnknown() : form).checked(errors, states::has);
    errors.refuse();
    ArchivedReport taken = importing.take(report);
    return Response.created(URI.create("/archive/" + taken.id())).entity(archived(taken)).build();
  }

  private static Archived archived(ArchivedReport report) {
    String title = report.titleOrElse(OfficialLanguage.ENGLISH);
    return new Archived(
        report.symbol(),
        title.equals(report.symbol()) ? null : title,
        report.resolution().map(number -> "A/RES/" + number).orElse(null),
        report.paragraph().orElse(null),
        report.session(),
        report.noteVerbale().orElse(null),
        report.languages(),
        report.replies().stream().map(ArchiveApi::answer).toList(),
        "/archive/" + report.id());
  }

  private static ArchivedAnswer answer(ArchivedReply reply) {
    return new ArchivedAnswer(
        reply.states(),
        reply.receivedOn().orElse(null),
        reply.originals(),
        reply.languages(),
        reply.isOriginalHeld());
  }
}
