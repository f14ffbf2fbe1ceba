package org.verbale.mission.naming;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestPath;
import org.verbale.mission.MemberStates;
import org.verbale.mission.MissionAccess;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** The names of a State: how it is called from a day on, and how it was called before. */
@Path("/officer/missions/{code}/names")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class NamesResource {
  private static final int UNPROCESSABLE = 422;

  private final MissionAccess access;
  private final MemberStates states;
  private final RenameState renameState;
  private final PageLanguage language;
  private final Flash flash;
  private final Clock clock;

  NamesResource(
      MissionAccess access,
      MemberStates states,
      RenameState renameState,
      PageLanguage language,
      Flash flash,
      Clock clock) {
    this.access = access;
    this.states = states;
    this.renameState = renameState;
    this.language = language;
    this.flash = flash;
    this.clock = clock;
  }

  @GET
  public TemplateInstance show(@RestPath String code) {
    var names = NamesForm.of(access.check(code), LocalDate.now(clock));
    return page(code, names, FormErrors.none());
  }

  /** Records those names that differ from what holds on the day. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response rename(@RestPath String code, MultivaluedMap<String, String> typed) {
    access.check(code);
    var names = NamesForm.of(typed);
    var errors = names.check();
    if (!errors.isEmpty()) {
      return Response.status(UNPROCESSABLE)
          .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
          .entity(page(code, names, errors).render())
          .build();
    }
    flash.success("naming.saved", renameState.rename(code, names.read()));
    return Response.seeOther(URI.create("/officer/missions/" + code + "/names")).build();
  }

  private NamesPage page(String code, NamesForm names, FormErrors errors) {
    var state = access.check(code);
    var in = language.current();
    var history = state.history().stream().map(name -> NamesPage.Recorded.of(name, in)).toList();
    return new NamesPage(code, states.nameToday(state, in), history, names, errors, in);
  }
}
