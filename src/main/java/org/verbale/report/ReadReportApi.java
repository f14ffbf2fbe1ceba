package org.verbale.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.verbale.report.reading.ReportReading;
import org.verbale.web.BadInput;
import org.verbale.web.Messages;
import org.verbale.web.PageLanguage;
import org.verbale.web.Problem;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** Reads a published report for programs. Nothing is stored. */
@Path("/api/v1/reports/read")
@RolesAllowed(Roles.OFFICER)
public class ReadReportApi {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Messages messages;
  private final PageLanguage language;

  ReadReportApi(Messages messages, PageLanguage language) {
    this.messages = messages;
    this.language = language;
  }

  /**
   * The structure of the report.
   *
   * @throws BadInput if the file gives no text, or the text holds no replies
   */
  @POST
  @Rationed(Costly.READING)
  @Consumes({MediaType.TEXT_PLAIN, "application/pdf", WORD, MediaType.APPLICATION_OCTET_STREAM})
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Operation(summary = "Read a published report of replies from text, PDF or Word")
  @APIResponse(responseCode = "200", description = "What was read, with its warnings")
  @APIResponse(responseCode = "413", description = "Larger than the server takes")
  @APIResponse(responseCode = "422", description = "Not readable as a report of replies")
  public ReportReading read(byte[] file) {
    return ReportReading.of(
        ReadPublishedReport.read(ReadPublishedReport.textOf(file)),
        (kind, about) -> messages.text(language.current(), "report.warning." + kind.name(), about));
  }
}
