package org.verbale.submission.past;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.verbale.submission.desk.DeskPerson;
import org.verbale.web.Flash;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Refusal;
import org.verbale.web.Roles;

/** This year's draft begins with a reply of a past year. */
@Path("/mission/past/{reply:\\d+}/start")
@RolesAllowed(Roles.MISSION)
@Blocking
public class PastReplyResource {

  @Inject DeskPerson desk;
  @Inject Instance<PublishedReplies> published;
  @Inject StartFromPast start;
  @Inject PageLanguage language;
  @Inject Flash flash;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response start(@PathParam("reply") long replyId, @FormParam("call") long callId) {
    String state = desk.writesFor();
    var past =
        published.stream()
            .flatMap(room -> room.text(state, replyId, language.current()).stream())
            .findFirst()
            .orElseThrow(() -> new NotFound("submissionpast.notFound"));
    try {
      int position = start.start(callId, state, past, desk.actor());
      flash.success("submissionpast.started");
      return to("/mission/calls/" + callId + "/write/" + position);
    } catch (Refusal refused) {
      flash.warning(refused.key(), refused.arguments());
      return to("/mission/calls/" + callId);
    }
  }

  private static Response to(String address) {
    return Response.seeOther(URI.create(address)).build();
  }
}
