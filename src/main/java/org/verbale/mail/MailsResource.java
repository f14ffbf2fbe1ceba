package org.verbale.mail;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.NotFound;
import org.verbale.web.Roles;

/** The outcomes of all mails, and what an officer does about those that have not arrived. */
@Path("/officer/mails")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MailsResource {
  private static final int PAGE_SIZE = 100;
  private static final int UNPROCESSABLE = 422;

  private final OutboxMails mails;
  private final AnswerForMails answer;
  private final Flash flash;

  MailsResource(OutboxMails mails, AnswerForMails answer, Flash flash) {
    this.mails = mails;
    this.answer = answer;
    this.flash = flash;
  }

  /**
   * @param about shows only what belongs to it, e.g. {@code note/12}
   * @param page from 0
   */
  @GET
  public TemplateInstance list(
      @RestQuery String status, @RestQuery String about, @RestQuery int page) {
    var wanted =
        Arrays.stream(MailStatus.values())
            .filter(one -> one.name().equals(status))
            .findFirst()
            .orElse(null);
    int from = Math.max(0, page);
    var found = mails.newest(wanted, about, from, PAGE_SIZE);
    var counts =
        mails.counts().entrySet().stream()
            .map(count -> new Mails.Count(count.getKey(), count.getValue()))
            .toList();
    return new Mails(
        found,
        counts,
        wanted == null ? "" : wanted.name(),
        Objects.toString(about, ""),
        from,
        found.size() == PAGE_SIZE);
  }

  @GET
  @Path("{id}")
  public TemplateInstance show(@RestPath long id) {
    return page(id, FormErrors.none());
  }

  @POST
  @Path("{id}/retry")
  public Response retry(@RestPath long id) {
    flash.success("mail.retried", answer.retry(id).recipient());
    return backTo("/officer/mails");
  }

  @POST
  @Path("{id}/bounce")
  public Response bounce(@RestPath long id, @RestForm String reason) {
    var errors = FormErrors.none().require("reason", reason, "mail.bounce.reasonMissing");
    if (!errors.isEmpty()) {
      return Response.status(UNPROCESSABLE)
          .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
          .entity(page(id, errors).render())
          .build();
    }
    flash.success("mail.bounce.recorded", answer.bounced(id, reason.strip()).recipient());
    return backTo("/officer/mails/" + id);
  }

  private MailPage page(long id, FormErrors errors) {
    var mail = mails.findByIdOptional(id).orElseThrow(() -> new NotFound("mail.refused.unknown"));
    return new MailPage(mail, errors);
  }

  private static Response backTo(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
