package org.verbale.submission.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.verbale.document.Block;
import org.verbale.document.editor.EditorJson;
import org.verbale.document.text.PlainText;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.DeskSettings;
import org.verbale.submission.Replies;
import org.verbale.submission.SaveSection;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionSection;
import org.verbale.submission.Submissions;
import org.verbale.submission.WordCount;
import org.verbale.submission.word.Footnotes;
import org.verbale.submission.word.ImportedText;
import org.verbale.submission.word.Loss;
import org.verbale.submission.word.ReadWordFile;
import org.verbale.submission.word.WordReading;
import org.verbale.web.BadInput;
import org.verbale.web.Flash;
import org.verbale.web.NotFound;
import org.verbale.web.Refusal;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/**
 * Takes the text of a Word file into one section: the file is read and shown, nothing is stored
 * before the person confirms. Replacing the text of the section is an ordinary save of {@link
 * WritingResource}, with its conflicts; adding to it is done here.
 */
@Path("/mission/calls/{id:\\d+}/write/{position:\\d+}/import")
@RolesAllowed(Roles.MISSION)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class WordImportResource {
  private static final int LONGEST_NAME = 120;

  @Inject DeskPerson desk;
  @Inject TaskPages pages;
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject SaveSection saving;
  @Inject DeskSettings settings;
  @Inject Flash flash;

  @PathParam("id")
  long callId;

  @PathParam("position")
  int position;

  @GET
  public Object choose() {
    desk.writesFor();
    return pages
        .awayUnlessOpen(replies.call(callId), reply())
        .<Object>map(away -> away)
        .orElseGet(() -> page(null, null));
  }

  /** Shows what a file says; what was there before stays as it is. */
  @POST
  @Rationed(Costly.READING)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Object read(@RestForm("file") FileUpload file) {
    desk.writesFor();
    try {
      WordReading reading = ReadWordFile.read(file == null ? null : file.uploadedFile());
      if (reading.blocks().isEmpty()) {
        throw new BadInput("submissionword.page.noText");
      }
      return page(read(name(file), reading.blocks(), reading.losses()), null);
    } catch (BadInput refused) {
      return refused(
          null, refused.status(), new WritingPage.Trouble(refused.key(), refused.arguments()));
    }
  }

  /** Puts the text after that of the section. */
  @POST
  @Path("add")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object add(@BeanParam WrittenForm form, @FormParam("file") String fileName) {
    Submission reply = reply();
    SubmissionSection section = section(reply);
    List<Block> given = List.of();
    try {
      given = form.blocks(reply::originalLanguage, settings.largestSection());
      List<Block> blocks = Stream.concat(section.blocks().stream(), given.stream()).toList();
      var draft = new SaveSection.Draft(position, section.version(), blocks);
      saving.save(callId, desk.writesFor(), draft, desk.actor());
    } catch (Refusal | BadInput refused) {
      var kept = read(fileName, given, List.of());
      return refused(
          kept, refused.status(), new WritingPage.Trouble(refused.key(), refused.arguments()));
    }
    flash.success("submission.write.saved");
    return Response.seeOther(URI.create("/mission/calls/" + callId + "/write/" + position)).build();
  }

  private Response refused(WordImportPage.Read read, int status, WritingPage.Trouble trouble) {
    return Response.status(status).entity(page(read, trouble)).build();
  }

  private WordImportPage page(WordImportPage.Read read, WritingPage.Trouble trouble) {
    Submission reply = reply();
    SubmissionSection section = section(reply);
    var call = replies.call(callId);
    boolean empty = section.blocks().isEmpty();
    return new WordImportPage(
        pages.head(call),
        pages.task(call, reply, section),
        read == null ? reply.originalLanguage() : read.language(),
        read,
        empty ? null : StructuredText.print(section.blocks(), reply.originalLanguage()),
        trouble);
  }

  private WordImportPage.Read read(String fileName, List<Block> blocks, List<Loss> losses) {
    Submission reply = reply();
    OfficialLanguage language = reply.originalLanguage();
    return new WordImportPage.Read(
        fileName,
        ImportedText.of(blocks, language),
        EditorJson.write(blocks),
        LanguageOfText.unless(language, PlainText.of(blocks)).orElse(language),
        section(reply).version(),
        WordCount.of(blocks, language),
        Footnotes.in(blocks).size(),
        losses);
  }

  /** The name as the person knows the file, for showing only. */
  private static String name(FileUpload file) {
    String name = file == null || file.fileName() == null ? "" : file.fileName();
    int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    String bare = name.substring(folder + 1).replaceAll("\\p{C}", "");
    return bare.length() > LONGEST_NAME ? bare.substring(0, LONGEST_NAME) : bare;
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
