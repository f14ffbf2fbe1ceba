package org.verbale.submission.presence;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.verbale.submission.Replies;
import org.verbale.submission.Submission;
import org.verbale.submission.Submissions;
import org.verbale.submission.desk.DeskPerson;
import org.verbale.web.Roles;

/** What the script of an open draft tells and hears. */
@Path("/mission/calls/{id:\\d+}/presence")
@RolesAllowed(Roles.MISSION)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class PresenceResource {
  private static final int LONGEST_NAME = 40;

  @Inject DeskPerson desk;
  @Inject Submissions submissions;
  @Inject TellPresence telling;
  @Inject Presence presence;

  /** Who else is in the draft, as a sentence; empty for nobody. */
  public record Others(String text) {}

  @POST
  public Others tell(
      @PathParam("id") long callId,
      @FormParam("position") String position,
      @FormParam("page") String page,
      @FormParam("leaving") boolean leaving) {
    Submission reply = submissions.find(callId, desk.stateCode()).orElseThrow(Replies::noReply);
    var told = new TellPresence.Page(section(position), name(page));
    if (leaving) {
      telling.gone(reply, told, desk.actor());
      return new Others("");
    }
    telling.here(reply, told, desk.actor());
    return new Others(presence.others(reply, told.position(), desk.actor()));
  }

  private static String name(String given) {
    return given == null ? "" : given.substring(0, Math.min(given.length(), LONGEST_NAME));
  }

  /** Nothing for the page of tasks, and for what no page of ours sends. */
  private static Integer section(String given) {
    return given != null && given.matches("[1-9]\\d?") ? Integer.valueOf(given) : null;
  }
}
