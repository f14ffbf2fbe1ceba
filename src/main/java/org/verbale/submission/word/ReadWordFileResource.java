package org.verbale.submission.word;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.verbale.web.BadInput;
import org.verbale.web.Problem;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** Reads the Word file of a reply for programs. Nothing is stored. */
@Path("/api/v1/replies/read")
@RolesAllowed({Roles.MISSION, Roles.OFFICER})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ReadWordFileResource {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.12";
  private static final String OLD_WORD = "application/msword";

  private final LossTexts texts;

  ReadWordFileResource(LossTexts texts) {
    this.texts = texts;
  }

  /**
   * The structure of the file. What it is, is told by its bytes: other types are taken too, so that
   * the refusal can say what is wrong with the file.
   *
   * @throws BadInput if it is not a harmless Word file
   */
  @POST
  @Rationed(Costly.READING)
  @Consumes({WORD, WORD_WITH_MACROS, OLD_WORD, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(summary = "Read a reply from a Word file: its blocks, and what they cannot hold")
  @APIResponse(responseCode = "200", description = "What was read; nothing is stored")
  @APIResponse(responseCode = "422", description = "Not a Word file that can be opened safely")
  public WordFileReply read(byte[] file) {
    return WordFileReply.of(ReadWordFile.read(file == null ? new byte[0] : file), texts);
  }

  /**
   * The same for a form, whose field {@code file} holds the file.
   *
   * @throws BadInput if it is not a harmless Word file
   */
  @POST
  @Rationed(Costly.READING)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public WordFileReply readForm(@RestForm("file") FileUpload file) {
    return WordFileReply.of(ReadWordFile.read(file == null ? null : file.uploadedFile()), texts);
  }
}
