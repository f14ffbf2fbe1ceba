package org.verbale.report.archive;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.verbale.mandate.source.DocumentText;
import org.verbale.report.ReadPublishedReport;
import org.verbale.web.BadInput;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.Refusal;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** The officer's way of a published report into the archive: give it, look at what was read. */
@Path("/officer/archive")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class ArchiveImportPages {

  private static final int UNPROCESSABLE = 422;
  private static final int CONFLICT = 409;

  private final ImportReport importing;
  private final ArchiveStates states;
  private final Flash flash;

  ArchiveImportPages(ImportReport importing, ArchiveStates states, Flash flash) {
    this.importing = importing;
    this.states = states;
    this.flash = flash;
  }

  @GET
  @Path("import")
  public TemplateInstance empty() {
    return new ArchiveViews.ArchiveGive("", FormErrors.none());
  }

  /** Reads what was pasted or uploaded; an upload goes before a pasted text. */
  @POST
  @Rationed(Costly.READING)
  @Path("read")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response read(@RestForm String text, @RestForm FileUpload file) {
    String pasted = text == null ? "" : text.replace("\r\n", "\n");
    try {
      String given = file == null || file.size() == 0 ? pasted : uploaded(file);
      ImportForm form = ImportForm.of(ReadPublishedReport.read(given), given);
      return Response.ok(confirm(form, FormErrors.none())).build();
    } catch (BadInput e) {
      FormErrors errors = FormErrors.none().add("text", e.key(), e.arguments());
      return Response.status(UNPROCESSABLE)
          .entity(new ArchiveViews.ArchiveGive(pasted, errors))
          .build();
    }
  }

  /** Takes in what the officer has confirmed. */
  @POST
  @Path("import")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(MultivaluedMap<String, String> sent) {
    String text = sent.getFirst("text") == null ? "" : sent.getFirst("text").replace("\r\n", "\n");
    ImportForm form = ImportForm.of(ReadPublishedReport.read(text), text, sent);
    FormErrors errors = FormErrors.none();
    PastReport report = form.checked(errors, states::has);
    if (!errors.isEmpty()) {
      return Response.status(UNPROCESSABLE).entity(confirm(form, errors)).build();
    }
    try {
      ArchivedReport taken = importing.take(report);
      flash.success("archive.flash.imported", taken.symbol(), report.replies().size());
      return Response.seeOther(URI.create("/archive/" + taken.id())).build();
    } catch (Refusal e) {
      errors.add("symbol", e.key(), e.arguments());
      return Response.status(CONFLICT).entity(confirm(form, errors)).build();
    }
  }

  private TemplateInstance confirm(ImportForm form, FormErrors errors) {
    return new ArchiveViews.ArchiveConfirm(form, states.named(), errors);
  }

  private static String uploaded(FileUpload file) {
    if (file.size() > DocumentText.LARGEST_FILE) {
      throw new BadInput("mandate.source.TOO_LARGE");
    }
    try {
      return ReadPublishedReport.textOf(Files.readAllBytes(file.uploadedFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("The uploaded file cannot be read again", e);
    }
  }
}
