package org.verbale.request.reminder;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.verbale.request.AddressBook;
import org.verbale.request.CallsForViews;
import org.verbale.request.StateAsked;
import org.verbale.request.reminder.SendReminder.Outcome;
import org.verbale.web.Flash;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** The reminders of a call: schedule, log, and sending now to one State, some, or all. */
@Path("/officer/calls/{id:\\d+}/reminders")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class ReminderPages {

  private final CallsForViews calls;
  private final Reminders reminders;
  private final AddressBook addressBook;
  private final RemindNow remindNow;
  private final ReminderMails reminderMails;
  private final PageLanguage language;
  private final Flash flash;

  ReminderPages(
      CallsForViews calls,
      Reminders reminders,
      AddressBook addressBook,
      RemindNow remindNow,
      ReminderMails reminderMails,
      PageLanguage language,
      Flash flash) {
    this.calls = calls;
    this.reminders = reminders;
    this.addressBook = addressBook;
    this.remindNow = remindNow;
    this.reminderMails = reminderMails;
    this.language = language;
    this.flash = flash;
  }

  @GET
  public TemplateInstance all(long id) {
    var call = calls.existing(id);
    var names =
        addressBook.all().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    StateAsked::code, state -> state.name(language.current())));
    var moments =
        call.reminderDays().stream()
            .map(days -> new ReminderList.ReminderMoment(days, ReminderPlan.momentOf(call, days)))
            .toList();
    var sent = reminders.of(call);
    return new ReminderList(
        call, moments, sent, reminderMails.outcomesOf(sent), names, language.current());
  }

  /**
   * Reminds now.
   *
   * @param state whom; without any, all who are asked
   */
  @POST
  @Rationed(Costly.MAIL)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remind(long id, @RestForm List<String> state) {
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    remindNow
        .remind(id, state == null ? List.of() : state)
        .values()
        .forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
    flash.success(
        "request.flash.reminded",
        outcomes.getOrDefault(Outcome.SENT, 0),
        outcomes.getOrDefault(Outcome.HAS_REPLIED, 0),
        outcomes.getOrDefault(Outcome.HAS_AN_EXTENSION, 0),
        outcomes.getOrDefault(Outcome.HAS_NO_ADDRESS, 0),
        outcomes.getOrDefault(Outcome.HAS_HAD_THIS_ONE, 0));
    return Response.seeOther(URI.create("/officer/calls/" + id + "/reminders")).build();
  }
}
