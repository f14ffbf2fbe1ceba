package org.verbale.mandate;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verbale.mandate.MandateUses.MandateUse;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** The officer's pages of mandates: the list, and one resolution with the history of its item. */
@Path("/officer/mandates")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class MandatePages {

  private final Resolutions resolutions;
  private final ItemHistory history;
  private final Instance<MandateUses> uses;
  private final PageLanguage language;

  MandatePages(
      Resolutions resolutions,
      ItemHistory history,
      Instance<MandateUses> uses,
      PageLanguage language) {
    this.resolutions = resolutions;
    this.history = history;
    this.uses = uses;
    this.language = language;
  }

  @GET
  public TemplateInstance list() {
    var all = resolutions.newestFirst();
    return new MandateViews.MandateList(all, usesOf(all), language.current());
  }

  @GET
  @Path("{id:\\d+}")
  public TemplateInstance item(long id) {
    var resolution =
        resolutions
            .findByIdOptional(id)
            .orElseThrow(() -> new NotFound("mandate.notFound.resolution"));
    var chain = history.of(resolution);
    return new MandateViews.MandateItem(
        resolution,
        resolution.inOrElse(language.current()),
        chain,
        usesOf(chain),
        language.current());
  }

  private Map<Long, List<MandateUse>> usesOf(List<Resolution> of) {
    var ids = of.stream().map(Resolution::id).toList();
    var found =
        uses.stream()
            .flatMap(room -> room.of(ids).stream())
            .sorted(Comparator.comparingInt(MandateUse::targetSession))
            .collect(Collectors.groupingBy(MandateUse::resolutionId));
    ids.forEach(id -> found.putIfAbsent(id, List.of()));
    return found;
  }
}
