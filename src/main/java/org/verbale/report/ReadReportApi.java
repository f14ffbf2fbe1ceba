package org.verbale.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.verbale.mandate.source.UnreadableDocument;
import org.verbale.report.reading.PublishedReport.NotAReport;
import org.verbale.report.reading.ReportReader;
import org.verbale.report.reading.ReportReading;
import org.verbale.report.reading.ReportSource;
import org.verbale.web.BadInput;
import org.verbale.web.Messages;
import org.verbale.web.PageLanguage;
import org.verbale.web.Problem;
import org.verbale.web.Roles;

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
  @Consumes({MediaType.TEXT_PLAIN, "application/pdf", WORD, MediaType.APPLICATION_OCTET_STREAM})
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Operation(summary = "Read a published report of replies from text, PDF or Word")
  @APIResponse(responseCode = "200", description = "What was read, with its warnings")
  @APIResponse(responseCode = "422", description = "Not readable as a report of replies")
  public ReportReading read(byte[] file) {
    try {
      return ReportReading.of(
          ReportReader.read(ReportSource.of(file == null ? new byte[0] : file)),
          (kind, about) ->
              messages.text(language.current(), "report.warning." + kind.name(), about));
    } catch (UnreadableDocument unreadable) {
      throw new BadInput(key(unreadable));
    } catch (NotAReport refusal) {
      throw refused(refusal);
    }
  }

  /** Most reasons are the same for every document; a file without text is told for a report. */
  private static String key(UnreadableDocument unreadable) {
    return switch (unreadable.reason()) {
      case EMPTY, SCANNED_PDF -> "report.read.empty";
      default -> unreadable.key();
    };
  }

  private static BadInput refused(NotAReport refusal) {
    return switch (refusal.reason()) {
      case EMPTY -> new BadInput("report.read.empty");
      case TOO_LONG -> new BadInput("report.read.tooLong", ReportReader.LONGEST);
      case NO_REPLIES -> new BadInput("report.read.noReplies");
    };
  }
}
