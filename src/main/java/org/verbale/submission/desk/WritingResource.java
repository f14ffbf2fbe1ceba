package org.verbale.submission.desk;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.verbale.document.text.StructuredText;
import org.verbale.request.CallForViews;
import org.verbale.submission.AutosaveSection;
import org.verbale.submission.DeskSettings;
import org.verbale.submission.Replies;
import org.verbale.submission.ReplyRefusal;
import org.verbale.submission.SaveSection;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionSection;
import org.verbale.submission.Submissions;
import org.verbale.submission.WordCount;
import org.verbale.submission.presence.Presence;
import org.verbale.submission.view.SectionTitles;
import org.verbale.web.BadInput;
import org.verbale.web.Flash;
import org.verbale.web.Messages;
import org.verbale.web.Moments;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;
import org.verbale.web.UserFacingException;

/** Writing one section, saved by a button and, with a script, within seconds of a pause. */
@Path("/mission/calls/{id:\\d+}/write/{position:\\d+}")
@RolesAllowed(Roles.MISSION)
@Blocking
public class WritingResource {
  private static final Duration RECENTLY = Duration.ofMinutes(10);

  @Inject DeskPerson desk;
  @Inject TaskPages pages;
  @Inject Presence presence;
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject SaveSection saving;
  @Inject AutosaveSection autosaving;
  @Inject SectionTitles titles;
  @Inject DeskSettings settings;
  @Inject Flash flash;
  @Inject Messages messages;
  @Inject Moments moments;
  @Inject PageLanguage language;
  @Inject Clock clock;

  @PathParam("id")
  long callId;

  @PathParam("position")
  int position;

  /** What the page is told after a save. */
  public record Saved(int version, int words, String wordsText, String savedText, boolean over) {}

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance write() {
    Submission reply = reply();
    SubmissionSection section = section(reply);
    String text = StructuredText.print(section.blocks(), reply.originalLanguage());
    return page(reply, section, text, section.version(), null);
  }

  @POST
  @Produces(MediaType.TEXT_HTML)
  public Object save(
      @FormParam("text") String text,
      @FormParam("version") int version,
      @FormParam("then") String then) {
    try {
      store(text, version);
    } catch (ReplyRefusal.StaleVersion stale) {
      return Response.status(stale.status()).entity(conflict(stale.saved(), text)).build();
    } catch (ReplyRefusal.NotInThisState | BadInput refused) {
      return Response.status(refused.status()).entity(kept(text, version, refused)).build();
    }
    flash.success("submission.write.saved");
    return Response.seeOther(URI.create(after(then))).build();
  }

  /** Where the person goes on: by the button that was pressed. */
  private String after(String then) {
    String desk = "/mission/calls/" + callId;
    String here = desk + "/write/" + position;
    return switch (then == null ? "" : then) {
      case "next" -> next(desk);
      case "import" -> here + "/import";
      default -> here;
    };
  }

  /** The same for the page's script, which shows what comes back beside the field. */
  @POST
  @Path("autosave")
  @Produces(MediaType.APPLICATION_JSON)
  public Saved autosave(@FormParam("text") String text, @FormParam("version") int version) {
    SaveSection.Draft draft = draft(text, version);
    return autosaving
        .save(callId, desk.writesFor(), draft, desk.actor())
        .map(saved -> saved(saved, WordCount.of(draft.blocks(), saved.language())))
        .orElseGet(() -> saved(store(text, version)));
  }

  private Saved saved(AutosaveSection.Autosaved saved, int words) {
    return saved(saved.version(), words, saved.limit(), saved.savedAt());
  }

  private Saved saved(SubmissionSection section) {
    DeskTasks.Task task = pages.task(replies.call(callId), section.submission(), section);
    return saved(section.version(), task.words(), task.limit(), section.savedAt());
  }

  private Saved saved(int version, int words, Integer limit, Instant at) {
    return new Saved(
        version,
        words,
        limit == null
            ? messages.text(language.current(), "submission.words.count", words)
            : messages.text(language.current(), "submission.words.ofLimit", words, limit),
        messages.text(
            language.current(),
            "submission.write.savedAt",
            moments.at(at, Moments.NEW_YORK, language.current())),
        limit != null && words > limit);
  }

  private SubmissionSection store(String text, int version) {
    return saving.save(callId, desk.writesFor(), draft(text, version), desk.actor());
  }

  private SaveSection.Draft draft(String text, int version) {
    String typed = text == null ? "" : text;
    if (typed.length() > settings.largestSection()) {
      throw new BadInput("submission.write.tooLarge", typed.length(), settings.largestSection());
    }
    return new SaveSection.Draft(position, version, StructuredText.parse(typed));
  }

  private String next(String desk) {
    return position < reply().sections().size() ? desk + "/write/" + (position + 1) : desk;
  }

  private ConflictPage conflict(SubmissionSection saved, String mine) {
    Submission reply = reply();
    String theirs = StructuredText.print(saved.blocks(), reply.originalLanguage());
    String own = StructuredText.print(StructuredText.parse(mine), reply.originalLanguage());
    CallForViews call = replies.call(callId);
    return new ConflictPage(
        pages.head(call),
        position,
        titles.of(call, saved),
        reply.originalLanguage(),
        saved.version(),
        theirs,
        saved.savedByName(),
        saved.savedAt(),
        mine,
        ParagraphMerge.merge(theirs, own));
  }

  private WritingPage kept(String text, int version, UserFacingException why) {
    Submission reply = reply();
    return page(
        reply, section(reply), text, version, new WritingPage.Trouble(why.key(), why.arguments()));
  }

  private WritingPage page(
      Submission reply,
      SubmissionSection section,
      String text,
      int version,
      WritingPage.Trouble trouble) {
    CallForViews call = replies.call(callId);
    return new WritingPage(
        pages.head(call),
        pages.task(call, reply, section),
        new WritingPage.Field(text, version, reply.originalLanguage()),
        trouble,
        colleague(section),
        presence.others(reply, position, desk.actor()),
        reply.sections().size());
  }

  /** Somebody else who saved this section within the last minutes. */
  private String colleague(SubmissionSection section) {
    boolean recent =
        section.savedAt() != null
            && section.savedAt().isAfter(clock.instant().minus(RECENTLY))
            && !section.savedBy().equals(desk.actor().subject());
    return recent ? section.savedByName() : null;
  }

  private Submission reply() {
    return submissions.find(callId, desk.stateCode()).orElseThrow(Replies::noReply);
  }

  private SubmissionSection section(Submission reply) {
    return reply.sections().stream()
        .filter(section -> section.position() == position)
        .findFirst()
        .orElseThrow(() -> new NotFound("submission.notFound.section"));
  }
}
