package org.verbale.mandate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.BadInput;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** Registered resolutions for programs. */
@Path("/api/v1/resolutions")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.APPLICATION_JSON)
public class ResolutionsApi {

  /** A mandate of a registered resolution. */
  public record MandateAnswer(
      long id,
      int paragraph,
      MandateKind kind,
      MandateAddressee addressee,
      Integer targetSession) {}

  /** A registered resolution. */
  public record ResolutionAnswer(
      long id,
      String symbol,
      int session,
      LocalDate adoptedOn,
      String agendaItem,
      List<OfficialLanguage> languages,
      String title,
      List<String> recalls,
      List<MandateAnswer> mandates) {

    static ResolutionAnswer of(Resolution resolution) {
      return new ResolutionAnswer(
          resolution.id(),
          resolution.symbol(),
          resolution.session(),
          resolution.adoptedOn(),
          resolution.agendaItem().orElse(null),
          resolution.versions().stream().map(ResolutionVersion::language).toList(),
          resolution.inOrElse(OfficialLanguage.ENGLISH).title(),
          resolution.recalls(),
          resolution.mandates().stream().map(ResolutionAnswer::mandate).toList());
    }

    private static MandateAnswer mandate(Mandate mandate) {
      return new MandateAnswer(
          mandate.id(),
          mandate.paragraph(),
          mandate.kind(),
          mandate.addressee(),
          mandate.targetSession().isPresent() ? mandate.targetSession().getAsInt() : null);
    }
  }

  private final Resolutions resolutions;
  private final RegisterResolution register;

  ResolutionsApi(Resolutions resolutions, RegisterResolution register) {
    this.resolutions = resolutions;
    this.register = register;
  }

  @GET
  @Operation(summary = "All registered resolutions, the newest session first")
  public List<ResolutionAnswer> all() {
    return resolutions.newestFirst().stream().map(ResolutionAnswer::of).toList();
  }

  @GET
  @Path("{id:\\d+}")
  @Operation(summary = "One registered resolution with its mandates")
  public ResolutionAnswer one(long id) {
    return resolutions
        .findByIdOptional(id)
        .map(ResolutionAnswer::of)
        .orElseThrow(() -> new NotFound("mandate.notFound.resolution"));
  }

  /** Registers a resolution, or adds the text in a further language to it. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Register a resolution, or its text in a further language")
  public Response register(ResolutionFacts facts) {
    if (facts == null || facts.wording() == null) {
      throw new BadInput("mandate.error.sourceText.missing");
    }
    var resolution = resolutions.require(register.register(facts).id());
    return Response.created(URI.create("/api/v1/resolutions/" + resolution.id()))
        .entity(ResolutionAnswer.of(resolution))
        .build();
  }
}
