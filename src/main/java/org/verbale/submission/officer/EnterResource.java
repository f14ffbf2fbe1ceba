package org.verbale.submission.officer;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.verbale.document.Block;
import org.verbale.document.text.StructuredText;
import org.verbale.request.CallForViews;
import org.verbale.submission.Actor;
import org.verbale.submission.DeskSettings;
import org.verbale.submission.EnterOnBehalf;
import org.verbale.submission.KnownStates;
import org.verbale.submission.Replies;
import org.verbale.submission.ReplyRefusal;
import org.verbale.submission.desk.WritingPage;
import org.verbale.submission.file.FileTypes;
import org.verbale.submission.file.ReceivedFile;
import org.verbale.web.BadInput;
import org.verbale.web.CurrentPerson;
import org.verbale.web.Flash;
import org.verbale.web.Roles;
import org.verbale.web.UserFacingException;

/** Entering a reply on behalf of a mission that answered on paper or by e-mail. */
@Path("/officer/calls/{id:\\d+}/replies/{state:[A-Z]{3}}/enter")
@RolesAllowed(Roles.OFFICER)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class EnterResource {
  @Inject CurrentPerson person;
  @Inject OfficerViews views;
  @Inject Replies replies;
  @Inject KnownStates states;
  @Inject EnterOnBehalf entering;
  @Inject DeskSettings settings;
  @Inject Flash flash;

  @PathParam("id")
  long callId;

  @PathParam("state")
  String stateCode;

  @GET
  public TemplateInstance show() {
    states.get(stateCode);
    return views.enterPage(replies.openCall(callId), stateCode, new PaperForm(), null);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Object enter(@BeanParam PaperForm form) {
    states.get(stateCode);
    CallForViews call = replies.openCall(callId);
    try {
      entering.enter(callId, stateCode, paper(call, form), officer());
    } catch (ReplyRefusal.NotInThisState | BadInput refused) {
      return Response.status(refused.status()).entity(again(call, form, refused)).build();
    }
    flash.success("submission.officer.entered");
    return Response.seeOther(URI.create("/officer/calls/" + callId + "/replies/" + stateCode))
        .build();
  }

  private Actor officer() {
    return new Actor(person.subject(), person.name());
  }

  private TemplateInstance again(CallForViews call, PaperForm form, UserFacingException why) {
    return views.enterPage(
        call, stateCode, form, new WritingPage.Trouble(why.key(), why.arguments()));
  }

  private EnterOnBehalf.Paper paper(CallForViews call, PaperForm form) {
    List<List<Block>> sections =
        IntStream.range(0, Replies.plan(call).size())
            .mapToObj(index -> StructuredText.parse(form.text(index)))
            .toList();
    return new EnterOnBehalf.Paper(
        form.original(), form.nil, sections, date(form.receivedOn), scan(form.scan));
  }

  private static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed == null ? "" : typed.strip());
    } catch (DateTimeParseException e) {
      throw new BadInput("submission.officer.dateMissing");
    }
  }

  private ReceivedFile scan(FileUpload upload) {
    if (upload == null || upload.size() == 0) {
      return null;
    }
    if (upload.size() > settings.largestScan()) {
      throw new BadInput("submission.officer.scanTooLarge", settings.largestScan() / 1_000_000);
    }
    try {
      byte[] content = Files.readAllBytes(upload.uploadedFile());
      String type =
          FileTypes.of(content)
              .orElseThrow(() -> new BadInput("submission.officer.scanType", upload.fileName()));
      return new ReceivedFile(cleanName(upload.fileName()), type, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cleanName(String name) {
    String last = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    return last.isEmpty() ? "scan" : last.substring(0, Math.min(last.length(), 200));
  }
}
