package org.verbale.submission.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.verbale.submission.AttachFile;
import org.verbale.submission.Attachment;
import org.verbale.submission.DeskSettings;
import org.verbale.submission.Replies;
import org.verbale.submission.ScanFile;
import org.verbale.submission.Submission;
import org.verbale.submission.Submissions;
import org.verbale.submission.file.AttachedFile;
import org.verbale.submission.file.ReceivedFile;
import org.verbale.submission.view.Downloads;
import org.verbale.web.BadInput;
import org.verbale.web.Flash;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** The files that a mission sends with its reply. */
@Path("/mission/calls/{id:\\d+}/files")
@RolesAllowed(Roles.MISSION)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FilesResource {
  @Inject DeskPerson desk;
  @Inject DeskSettings settings;
  @Inject TaskPages pages;
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject AttachFile attaching;
  @Inject ScanFile scan;
  @Inject Flash flash;

  @PathParam("id")
  long callId;

  @POST
  @Rationed(Costly.READING)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Object attach(
      @RestForm("file") FileUpload upload,
      @RestForm @PartType(MediaType.TEXT_PLAIN) String purpose,
      @HeaderParam("X-Requested-With") String script) {
    String stateCode = desk.writesFor();
    Submission reply = reply();
    try {
      ReceivedFile file = AttachedFile.of(upload == null ? null : upload.fileName(), bytes(upload));
      Attachment.ScanState verdict = scan.scan(reply, file, desk.actor());
      attaching.attach(
          callId, stateCode, new AttachFile.Sent(purpose(purpose), file, verdict), desk.actor());
    } catch (BadInput refused) {
      var why = new WritingPage.Trouble(refused.key(), refused.arguments());
      return Response.status(refused.status())
          .entity(pages.tasks(replies.call(callId), reply, why))
          .build();
    }
    flash.success("submissionfile.added");
    // A script that followed the redirect would take the message away from the page.
    return script == null ? toFiles() : Response.created(files()).build();
  }

  @POST
  @Path("{file:\\d+}/remove")
  public Response remove(@PathParam("file") long file) {
    attaching.remove(callId, desk.writesFor(), file, desk.actor());
    flash.success("submissionfile.removed");
    return toFiles();
  }

  @GET
  @Path("{file:\\d+}")
  public Response fetch(@PathParam("file") long file) {
    return Downloads.of(reply(), file, desk.actor().subject());
  }

  private byte[] bytes(FileUpload upload) {
    if (upload == null) {
      return new byte[0];
    }
    if (upload.size() > settings.largestFile()) {
      throw new BadInput("submissionfile.refused.tooLarge", settings.largestFile() / 1_000_000);
    }
    try {
      return Files.readAllBytes(upload.uploadedFile());
    } catch (IOException e) {
      throw new UncheckedIOException("The uploaded file cannot be read", e);
    }
  }

  private static Attachment.Purpose purpose(String given) {
    return Attachment.Purpose.COVER_NOTE.name().equals(given)
        ? Attachment.Purpose.COVER_NOTE
        : Attachment.Purpose.ANNEX;
  }

  private Submission reply() {
    return submissions.find(callId, desk.stateCode()).orElseThrow(Replies::noReply);
  }

  private Response toFiles() {
    return Response.seeOther(files()).build();
  }

  private URI files() {
    return URI.create("/mission/calls/" + callId + "#files");
  }
}
