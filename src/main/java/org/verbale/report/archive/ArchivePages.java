package org.verbale.report.archive;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.html.HtmlRenderer;
import org.verbale.web.CurrentPerson;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** The archive for everybody: what stands in it was published by the United Nations. */
@Path("/archive")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ArchivePages {

  private static final int HEADING_LEVEL = 4;

  private final ArchivedReports archive;
  private final ArchiveSearch search;
  private final ArchiveStates states;
  private final ItemYearsOf years;
  private final PageLanguage language;
  private final CurrentPerson person;

  ArchivePages(
      ArchivedReports archive,
      ArchiveSearch search,
      ArchiveStates states,
      ItemYearsOf years,
      PageLanguage language,
      CurrentPerson person) {
    this.archive = archive;
    this.search = search;
    this.states = states;
    this.years = years;
    this.language = language;
    this.person = person;
  }

  @GET
  public TemplateInstance list(@QueryParam("q") @DefaultValue("") String query) {
    List<ArchivedReport> reports = archive.newestFirst();
    List<String> codes =
        reports.stream()
            .flatMap(report -> report.replies().stream())
            .flatMap(reply -> reply.states().stream())
            .distinct()
            .sorted()
            .toList();
    return new ArchiveViews.ArchiveList(
        query.strip(),
        search.find(query.strip()),
        reports,
        states.named(codes),
        states,
        language.current(),
        person.hasRole(Roles.OFFICER));
  }

  @GET
  @Path("{id:\\d+}")
  public TemplateInstance one(long id, @QueryParam("in") @DefaultValue("") String in) {
    ArchivedReport report =
        archive.findByIdOptional(id).orElseThrow(() -> new NotFound("archive.notFound.report"));
    OfficialLanguage wanted = OfficialLanguage.find(in).orElse(language.current());
    return new ArchiveViews.ArchivedOne(
        report,
        report.replies().stream().map(reply -> view(reply, wanted)).toList(),
        years.of(report),
        wanted);
  }

  /** The replies of a State; two of them are compared, the last two if none are named. */
  @GET
  @Path("states/{code:[A-Za-z]{3}}")
  public TemplateInstance state(
      String code, @QueryParam("before") Long before, @QueryParam("after") Long after) {
    String state = code.toUpperCase(Locale.ROOT);
    List<ArchivedReply> replies = archive.ofState(state);
    if (replies.isEmpty()) {
      throw new NotFound("archive.notFound.state");
    }
    Optional<ArchivedReply> newer = pick(replies, after).or(() -> replies.stream().findFirst());
    Optional<ArchivedReply> older =
        pick(replies, before)
            .or(() -> replies.stream().filter(r -> !r.equals(newer.orElse(null))).findFirst());
    Optional<ArchiveViews.Compared> compared =
        older.flatMap(old -> newer.flatMap(young -> compared(old, young)));
    return new ArchiveViews.StateYears(
        new ArchiveStates.Named(state, states.name(state)),
        replies.stream().map(this::line).toList(),
        compared.orElse(null),
        older.isPresent() && compared.isEmpty());
  }

  private static Optional<ArchivedReply> pick(List<ArchivedReply> replies, Long id) {
    return replies.stream().filter(reply -> reply.id().equals(id)).findFirst();
  }

  private ArchiveViews.ReplyLine line(ArchivedReply reply) {
    return new ArchiveViews.ReplyLine(
        reply,
        reply.report().titleOrElse(language.current()),
        reply.report().titleLanguage(language.current()));
  }

  /** In the language of the page if both are held in it, else in any that both are held in. */
  private Optional<ArchiveViews.Compared> compared(ArchivedReply before, ArchivedReply after) {
    List<OfficialLanguage> both =
        before.languages().stream().filter(after.languages()::contains).toList();
    if (both.isEmpty() || before.equals(after)) {
      return Optional.empty();
    }
    OfficialLanguage in = both.contains(language.current()) ? language.current() : both.getFirst();
    List<ParagraphComparison.Row> rows =
        ParagraphComparison.of(
            before.in(in).orElseThrow().blocks(), after.in(in).orElseThrow().blocks());
    int same =
        (int) rows.stream().filter(row -> row.change() == ParagraphComparison.Change.SAME).count();
    return Optional.of(new ArchiveViews.Compared(before, after, in, rows, same));
  }

  private ArchiveViews.ReplyView view(ArchivedReply reply, OfficialLanguage wanted) {
    OfficialLanguage shown = reply.languageFor(wanted);
    ArchivedText text = reply.in(shown).orElseThrow();
    return new ArchiveViews.ReplyView(
        reply,
        states.named(reply.states()),
        text.heading(),
        shown,
        reply.originals().contains(shown),
        new HtmlRenderer().renderBlocks(text.blocks(), shown, HEADING_LEVEL));
  }
}
