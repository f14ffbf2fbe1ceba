package org.verbale.request.form;

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
import java.time.Clock;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.verbale.mandate.Mandate;
import org.verbale.mandate.Resolutions;
import org.verbale.request.CallForViews;
import org.verbale.request.CallProposal;
import org.verbale.request.CallRefusal;
import org.verbale.request.CallSettings;
import org.verbale.request.CallsForViews;
import org.verbale.request.MakeCall;
import org.verbale.request.ReviseCall;
import org.verbale.request.SubmissionDeadline;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;
import org.verbale.web.UserFacingException;

/** The form of a call's settings, for a new call and for one that is changed. */
@Path("/officer/calls")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class CallEditPages {

  private final CallsForViews calls;
  private final Resolutions resolutions;
  private final MakeCall makeCall;
  private final ReviseCall reviseCall;
  private final PageLanguage language;
  private final Flash flash;
  private final Clock clock;

  CallEditPages(
      CallsForViews calls,
      Resolutions resolutions,
      MakeCall makeCall,
      ReviseCall reviseCall,
      PageLanguage language,
      Flash flash,
      Clock clock) {
    this.calls = calls;
    this.resolutions = resolutions;
    this.makeCall = makeCall;
    this.reviseCall = reviseCall;
    this.language = language;
    this.flash = flash;
    this.clock = clock;
  }

  @GET
  @Path("new")
  public TemplateInstance fresh(@RestQuery Long mandate) {
    var under = mandate(mandate);
    var proposal = CallProposal.fresh(under, clock.instant());
    return page(SettingsForm.of(proposal, 0), under, null, FormErrors.none());
  }

  @GET
  @Path("{id:\\d+}/edit")
  public TemplateInstance edit(long id) {
    var call = call(id);
    var form = SettingsForm.of(call.settings(), call.version());
    return page(form, call.mandate(), call, FormErrors.none());
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response make(@RestQuery Long mandate, MultivaluedMap<String, String> sent) {
    return save(sent, mandate(mandate), null, settings -> makeCall.make(mandate, settings));
  }

  @POST
  @Path("{id:\\d+}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response revise(long id, MultivaluedMap<String, String> sent) {
    var call = call(id);
    return save(
        sent, call.mandate(), call, settings -> reviseCall.revise(id, version(sent), settings));
  }

  private Response save(
      MultivaluedMap<String, String> sent,
      Mandate mandate,
      CallForViews call,
      Function<CallSettings, CallForViews> operation) {
    var form = SentForm.of(sent);
    if (sent.containsKey("more")) {
      return Response.ok(page(form.withRoomForAQuestion(), mandate, call, FormErrors.none()))
          .build();
    }
    var errors = FormErrors.none();
    var reader = new CallFormReader(form, errors);
    var settings = reader.read();
    int status = 422;
    if (settings.isPresent() && errors.isEmpty()) {
      try {
        var saved = operation.apply(settings.get());
        flash.success("request.flash.saved");
        tell(reader.adjustment());
        return Response.seeOther(URI.create("/officer/calls/" + saved.id())).build();
      } catch (UserFacingException e) {
        status = e.status();
        take(e, errors);
      }
    }
    return Response.status(status).entity(page(form, mandate, call, errors)).build();
  }

  private static void take(UserFacingException refused, FormErrors errors) {
    if (refused.fieldErrors().isEmpty()) {
      errors.add("targetSession", refused.key(), refused.arguments());
    }
    refused
        .fieldErrors()
        .forEach(error -> errors.add(error.field(), error.key(), error.arguments()));
  }

  /** The officer learns where clocks change what was meant. */
  private void tell(SubmissionDeadline.Adjustment adjustment) {
    if (adjustment != SubmissionDeadline.Adjustment.NONE) {
      flash.warning("request.flash.deadline." + adjustment.name());
    }
  }

  private static int version(MultivaluedMap<String, String> sent) {
    try {
      return Integer.parseInt(String.valueOf(sent.getFirst("version")));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private TemplateInstance page(
      CallForm form, Mandate mandate, CallForViews call, FormErrors errors) {
    return new CallEdit(form, mandate, call, errors, language.current());
  }

  private Mandate mandate(Long id) {
    if (id == null) {
      throw new NotFound("request.notFound.mandate");
    }
    var mandate =
        resolutions.mandate(id).orElseThrow(() -> new NotFound("request.notFound.mandate"));
    if (!mandate.seeksViews()) {
      throw new CallRefusal(CallRefusal.Reason.NO_VIEWS_SOUGHT);
    }
    return mandate;
  }

  private CallForViews call(long id) {
    return calls.existing(id);
  }
}
