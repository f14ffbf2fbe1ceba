package org.verbale.submission.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.document.text.PlainText;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.AutosaveSection;
import org.verbale.submission.DescribeReply;
import org.verbale.submission.DeskSettings;
import org.verbale.submission.Replies;
import org.verbale.submission.ReplyRefusal;
import org.verbale.submission.SaveSection;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionSection;
import org.verbale.submission.Submissions;
import org.verbale.submission.WordCount;
import org.verbale.web.BadInput;
import org.verbale.web.Flash;
import org.verbale.web.Messages;
import org.verbale.web.Moments;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;

/** Writing one section, saved by a button and, with a script, within seconds of a pause. */
@Path("/mission/calls/{id:\\d+}/write/{position:\\d+}")
@RolesAllowed(Roles.MISSION)
@Blocking
public class WritingResource {
  @Inject DeskPerson desk;
  @Inject TaskPages pages;
  @Inject WritingPages writing;
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject SaveSection saving;
  @Inject AutosaveSection autosaving;
  @Inject DescribeReply describe;
  @Inject DeskSettings settings;
  @Inject Flash flash;
  @Inject Messages messages;
  @Inject Moments moments;
  @Inject PageLanguage language;

  @PathParam("id")
  long callId;

  @PathParam("position")
  int position;

  /**
   * What the page is told after a save.
   *
   * @param otherLanguage the code of the official language in which the text seems to be; null if
   *     it is the declared one
   */
  public record Saved(
      int version, int words, String savedText, String otherLanguage, String otherLanguageName) {}

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Object write() {
    Submission reply = reply();
    return pages
        .awayUnlessOpen(replies.call(callId), reply)
        .<Object>map(away -> away)
        .orElseGet(() -> writing.page(reply, position));
  }

  @POST
  @Produces(MediaType.TEXT_HTML)
  public Object save(
      @BeanParam WrittenForm form,
      @FormParam("then") String then,
      @FormParam("language") String original) {
    try {
      store(unlessUntouched(form, draft(form)));
      confirm(original);
    } catch (ReplyRefusal.StaleVersion stale) {
      List<Block> mine = draft(form).blocks();
      var page = writing.conflict(reply(), stale.saved(), mine, form.isFromEditor());
      return Response.status(stale.status()).entity(page).build();
    } catch (ReplyRefusal.NotInThisState | BadInput refused) {
      var page = writing.kept(reply(), position, form, refused);
      return Response.status(refused.status()).entity(page).build();
    }
    flash.success("submission.write.saved");
    return Response.seeOther(URI.create(after(then))).build();
  }

  /** The plain field cannot show all that a section may hold; who changes nothing loses nothing. */
  private SaveSection.Draft unlessUntouched(WrittenForm form, SaveSection.Draft draft) {
    Submission reply = reply();
    var stored = writing.section(reply, position).blocks();
    return form.isText(StructuredText.print(stored, reply.originalLanguage()))
        ? new SaveSection.Draft(position, form.version, stored)
        : draft;
  }

  /** The text turned out to be in another language than was said, and the person says so. */
  private void confirm(String original) {
    OfficialLanguage.find(original)
        .ifPresent(language -> describe.inLanguage(callId, desk.stateCode(), language));
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

  private String next(String desk) {
    return position < reply().sections().size() ? desk + "/write/" + (position + 1) : desk;
  }

  /** The same for the page's script, which shows what comes back beside the field. */
  @POST
  @Path("autosave")
  @Produces(MediaType.APPLICATION_JSON)
  public Saved autosave(@BeanParam WrittenForm form) {
    SaveSection.Draft draft = draft(form);
    return autosaving
        .save(callId, desk.stateCode(), draft, desk.actor())
        .map(saved -> saved(saved.version(), draft, saved.language(), saved.savedAt()))
        .orElseGet(() -> saved(store(draft), draft));
  }

  private Saved saved(SubmissionSection section, SaveSection.Draft draft) {
    return saved(
        section.version(), draft, section.submission().originalLanguage(), section.savedAt());
  }

  private Saved saved(
      int version, SaveSection.Draft draft, OfficialLanguage original, Instant savedAt) {
    var other = LanguageOfText.unless(original, PlainText.of(draft.blocks()));
    return new Saved(
        version,
        WordCount.of(draft.blocks(), original),
        messages.text(
            language.current(),
            "submission.write.savedAt",
            moments.at(savedAt, Moments.NEW_YORK, language.current())),
        other.map(OfficialLanguage::code).orElse(null),
        other.map(pages::nameOf).orElse(null));
  }

  private SubmissionSection store(SaveSection.Draft draft) {
    return saving.save(callId, desk.stateCode(), draft, desk.actor());
  }

  private SaveSection.Draft draft(WrittenForm form) {
    form.requireFor(desk.writesFor());
    List<Block> blocks = form.blocks(() -> reply().originalLanguage(), settings.largestSection());
    return new SaveSection.Draft(position, form.version, blocks);
  }

  private Submission reply() {
    return submissions.find(callId, desk.stateCode()).orElseThrow(Replies::noReply);
  }
}
