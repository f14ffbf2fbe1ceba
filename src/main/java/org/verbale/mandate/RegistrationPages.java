package org.verbale.mandate;

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
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.verbale.mandate.reading.ReadingWarning;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.PageLanguage;
import org.verbale.web.Refusal;
import org.verbale.web.Roles;
import org.verbale.web.UserFacingException;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** The officer's way of a new text: paste or upload it, see what was read, confirm. */
@Path("/officer/mandates")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class RegistrationPages {

  private static final int UNPROCESSABLE = 422;
  private static final int CONFLICT = 409;

  private final GivenText texts;
  private final RegisterResolution register;
  private final PageLanguage language;
  private final Flash flash;

  RegistrationPages(
      GivenText texts, RegisterResolution register, PageLanguage language, Flash flash) {
    this.texts = texts;
    this.register = register;
    this.language = language;
    this.flash = flash;
  }

  @GET
  @Path("new")
  public TemplateInstance empty() {
    return new MandateViews.MandateNew("", FormErrors.none());
  }

  /** Reads what was pasted or uploaded; an upload goes before a pasted text. */
  @POST
  @Rationed(Costly.READING)
  @Path("read")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response read(@RestForm String text, @RestForm FileUpload file) {
    var pasted = text == null ? "" : text.replace("\r\n", "\n");
    try {
      var given = file == null || file.size() == 0 ? texts.pasted(pasted) : texts.uploaded(file);
      var reading = texts.read(given);
      var form = ResolutionForm.of(reading, given);
      return Response.ok(confirm(form, reading.warnings(), true, FormErrors.none())).build();
    } catch (UserFacingException e) {
      var errors = FormErrors.none().add("text", e.key(), e.arguments());
      return Response.status(UNPROCESSABLE)
          .entity(new MandateViews.MandateNew(pasted, errors))
          .build();
    }
  }

  /** Registers what the officer has confirmed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(MultivaluedMap<String, String> sent) {
    var form = ResolutionForm.of(sent);
    var errors = FormErrors.none();
    var facts = form.facts(errors);
    if (!errors.isEmpty()) {
      return again(UNPROCESSABLE, form, errors);
    }
    try {
      var resolution = register.register(facts);
      flash.success("mandate.flash.registered", resolution.symbol());
      return Response.seeOther(URI.create("/officer/mandates/" + resolution.id())).build();
    } catch (Refusal e) {
      return again(CONFLICT, form, errors.add("symbol", e.key(), e.arguments()));
    } catch (UserFacingException e) {
      e.fieldErrors().forEach(error -> errors.add(error.field(), error.key(), error.arguments()));
      return again(UNPROCESSABLE, form, errors);
    }
  }

  private Response again(int status, ResolutionForm form, FormErrors errors) {
    return Response.status(status).entity(confirm(form, List.of(), false, errors)).build();
  }

  private TemplateInstance confirm(
      ResolutionForm form, List<ReadingWarning> warnings, boolean firstShown, FormErrors errors) {
    return new MandateViews.MandateConfirm(form, warnings, firstShown, errors, language.current());
  }
}
