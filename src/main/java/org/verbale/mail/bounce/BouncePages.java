package org.verbale.mail.bounce;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.verbale.mail.bounce.BounceImport.Outcome;
import org.verbale.web.BadInput;
import org.verbale.web.FormErrors;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** An officer hands in what came back to the mailbox of the portal, and sees what it was about. */
@Path("/officer/mails/bounces")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class BouncePages {
  private static final int UNPROCESSABLE = 422;
  private static final int MOST_FILES = 200;

  /** Where notices are handed in, with the last imports: templates/mail/Bounces.html. */
  @CheckedTemplate(basePath = "mail", requireTypeSafeExpressions = false)
  record Bounces(List<BounceImport> imports, String text, FormErrors errors)
      implements TemplateInstance {}

  /** What an import found: templates/mail/BouncesFound.html. */
  @CheckedTemplate(basePath = "mail", requireTypeSafeExpressions = false)
  record BouncesFound(BounceImport imported, List<Outcome> outcomes) implements TemplateInstance {}

  private final BounceImports imports;
  private final ImportBounces importBounces;

  BouncePages(BounceImports imports, ImportBounces importBounces) {
    this.imports = imports;
    this.importBounces = importBounces;
  }

  @GET
  public TemplateInstance form() {
    return new Bounces(imports.latest(), "", FormErrors.none());
  }

  /**
   * Reads what was handed in, all of it or nothing.
   *
   * @param file messages, mailboxes or lists, each in a file of its own
   * @param text one of them, pasted
   */
  @POST
  @Rationed(Costly.READING)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response read(@RestForm("file") List<FileUpload> file, @RestForm String text)
      throws IOException {
    try {
      var failed = read(file == null ? List.of() : file);
      if (text != null && !text.isBlank()) {
        failed.addAll(BounceText.read("text", text.getBytes(StandardCharsets.UTF_8)));
      }
      if (failed.isEmpty()) {
        throw new BadInput("mail.import.unknown");
      }
      var done = importBounces.take(failed);
      return Response.seeOther(URI.create("/officer/mails/bounces/" + done.id())).build();
    } catch (BadInput e) {
      var errors = FormErrors.none().add("file", e.key(), e.arguments());
      return Response.status(UNPROCESSABLE)
          .entity(new Bounces(imports.latest(), Objects.toString(text, ""), errors))
          .build();
    }
  }

  private static List<FailedAddress> read(List<FileUpload> files) throws IOException {
    if (files.size() > MOST_FILES) {
      throw new BadInput("mail.import.tooMany", MOST_FILES);
    }
    var failed = new ArrayList<FailedAddress>();
    for (var one : files) {
      if (one.size() > 0) {
        var name = Objects.toString(one.fileName(), "").replaceAll("\\p{Cntrl}", "");
        failed.addAll(BounceText.read(name, Files.readAllBytes(one.uploadedFile())));
      }
    }
    return failed;
  }

  @GET
  @Path("{id:\\d+}")
  public TemplateInstance found(long id) {
    var imported =
        imports.findByIdOptional(id).orElseThrow(() -> new NotFound("mail.import.noSuch"));
    return new BouncesFound(imported, List.of(Outcome.values()));
  }
}
