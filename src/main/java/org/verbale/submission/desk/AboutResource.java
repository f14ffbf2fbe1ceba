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
import java.util.Arrays;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MemberStates;
import org.verbale.request.CallForViews;
import org.verbale.request.CallWording;
import org.verbale.request.JointReplies;
import org.verbale.submission.DescribeReply;
import org.verbale.submission.Replies;
import org.verbale.submission.ReplyRefusal;
import org.verbale.submission.Submission;
import org.verbale.submission.Submissions;
import org.verbale.web.BadInput;
import org.verbale.web.Flash;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;
import org.verbale.web.UserFacingException;

/** The language of the reply, nil, consent, and the States in whose name it speaks. */
@Path("/mission/calls/{id:\\d+}/about")
@RolesAllowed(Roles.MISSION)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AboutResource {
  @Inject DeskPerson desk;
  @Inject TaskPages pages;
  @Inject Replies replies;
  @Inject Submissions submissions;
  @Inject DescribeReply describe;
  @Inject MemberStates states;
  @Inject PageLanguage language;
  @Inject Flash flash;

  @PathParam("id")
  long callId;

  @GET
  public Object show() {
    Submission reply = reply();
    return pages
        .awayUnlessOpen(replies.call(callId), reply)
        .<Object>map(away -> away)
        .orElseGet(() -> present(reply));
  }

  private TemplateInstance present(Submission reply) {
    return page(
        new DescribeReply.Description(
            reply.originalLanguage(),
            reply.isNilReply(),
            reply.consentToPublish(),
            List.copyOf(reply.jointStateCodes())),
        null);
  }

  @POST
  public Object save(
      @FormParam("language") String original,
      @FormParam("nil") boolean nil,
      @FormParam("consent") String consent,
      @FormParam("joint") List<String> joint) {
    var given =
        new DescribeReply.Description(
            OfficialLanguage.find(original).orElse(reply().originalLanguage()),
            nil,
            consent == null || consent.isBlank() ? null : Boolean.valueOf(consent),
            joint == null ? List.of() : joint);
    try {
      describe.describe(callId, desk.writesFor(), given);
    } catch (ReplyRefusal.NotInThisState | BadInput refused) {
      return Response.status(refused.status()).entity(page(given, refused)).build();
    }
    flash.success("submission.about.saved");
    return Response.seeOther(URI.create("/mission/calls/" + callId)).build();
  }

  private AboutPage page(DescribeReply.Description given, UserFacingException refused) {
    CallForViews call = replies.call(callId);
    return new AboutPage(
        pages.head(call),
        Arrays.stream(OfficialLanguage.values())
            .map(
                one -> new AboutPage.Choice(one.code(), pages.nameOf(one), one == given.language()))
            .toList(),
        given.nilReply(),
        call.wording(language.current())
            .or(() -> call.wording(OfficialLanguage.ENGLISH))
            .map(CallWording::consent)
            .orElse(null),
        given.consent(),
        call.jointRepliesAllowed(),
        call.jointReplies() == JointReplies.CONFIRMED
            ? "submissionjoint.hint"
            : "submission.about.jointHint",
        call.jointRepliesAllowed() ? others(given) : List.of(),
        pages.tasks(call, reply()).standing().otherLanguage(),
        refused == null ? null : new WritingPage.Trouble(refused.key(), refused.arguments()));
  }

  private List<AboutPage.Choice> others(DescribeReply.Description given) {
    return states.all(language.current()).stream()
        .filter(state -> !state.code().equals(desk.stateCode()))
        .map(
            state ->
                new AboutPage.Choice(
                    state.code(),
                    states.nameToday(state, language.current()),
                    given.jointStates().contains(state.code())))
        .toList();
  }

  private Submission reply() {
    return submissions.find(callId, desk.stateCode()).orElseThrow(Replies::noReply);
  }
}
