package org.verbale.mission.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbale.mail.MailText;
import org.verbale.mail.Outbox;
import org.verbale.mail.OutgoingMail;
import org.verbale.mission.MemberStates;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.Messages;

/** The mail with the link, in the language of who is invited. */
@ApplicationScoped
class InvitationMails {

  /** The words of the mail: templates/mission/InvitationMail.html. */
  @CheckedTemplate(basePath = "mission")
  record InvitationMail(
      String name,
      String host,
      boolean bySecretariat,
      String state,
      List<Duty> duties,
      Instant until,
      Instant expires,
      String address)
      implements TemplateInstance {}

  private final Outbox outbox;
  private final MemberStates states;
  private final Messages messages;
  private final String portal;

  InvitationMails(
      Outbox outbox,
      MemberStates states,
      Messages messages,
      @ConfigProperty(name = "verbale.public-url") String portal) {
    this.outbox = outbox;
    this.states = states;
    this.messages = messages;
    this.portal = portal.replaceAll("/+$", "");
  }

  /** Queues the mail; the address in it is the portal's own, whatever the request was sent to. */
  void queue(Invitation invitation, LinkSecret secret) {
    var language = invitation.language();
    var state = states.nameToday(states.byCode(invitation.stateCode()).orElseThrow(), language);
    var about = "invitation/" + invitation.id();
    var words =
        new InvitationMail(
            invitation.name(),
            invitation.invitedByName(),
            invitation.isBySecretariat(),
            state,
            invitation.duties(),
            invitation.rightsUntil().orElse(null),
            invitation.expiresAt(),
            portal + "/invitations/" + invitation.id() + "/" + secret.text());
    outbox.queue(
        new OutgoingMail(
                about + "/" + invitation.timesSent(),
                about,
                invitation.stateCode(),
                invitation.email(),
                language,
                MailText.of(language, messages.text(language, "people.mail.subject", state), words))
            .asPersonal());
  }
}
