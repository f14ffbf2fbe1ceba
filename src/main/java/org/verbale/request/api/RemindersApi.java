package org.verbale.request.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.verbale.mail.MailOutcome;
import org.verbale.mission.RegionalGroup;
import org.verbale.request.AddressBook;
import org.verbale.request.CallsForViews;
import org.verbale.request.StateAsked;
import org.verbale.request.reminder.RemindNow;
import org.verbale.request.reminder.Reminder;
import org.verbale.request.reminder.ReminderMails;
import org.verbale.request.reminder.ReminderPlan;
import org.verbale.request.reminder.Reminders;
import org.verbale.request.reminder.SendReminder.Outcome;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** Reminders of a call, for programs of the Secretariat. */
@Path("/api/v1/calls/{id:\\d+}/reminders")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.APPLICATION_JSON)
public class RemindersApi {

  /**
   * Whom to remind now: those of the list who belong to the group; all if neither is given.
   *
   * @param states their codes; null or empty for all
   * @param group null for all
   */
  public record Reminding(List<String> states, RegionalGroup group) {}

  /**
   * Who was reminded and who was not.
   *
   * @param sent how many were
   * @param outcomes by the code of the State
   */
  public record Reminded(long sent, Map<String, Outcome> outcomes) {}

  /** The schedule of a call and what has been sent, the latest first. */
  public record ReminderLog(List<ScheduledStep> schedule, List<SentReminder> sent) {}

  /**
   * A step of the schedule.
   *
   * @param days before the deadline; negative after it
   */
  public record ScheduledStep(int days, Instant at) {}

  /**
   * A reminder that was sent.
   *
   * @param step days before the deadline, negative after it; null if sent by hand
   */
  public record SentReminder(
      String state, Integer step, Instant sentAt, String sentBy, List<MailAnswer> mails) {}

  private final CallsForViews calls;
  private final Reminders reminders;
  private final AddressBook addressBook;
  private final RemindNow remindNow;
  private final ReminderMails mails;

  RemindersApi(
      CallsForViews calls,
      Reminders reminders,
      AddressBook addressBook,
      RemindNow remindNow,
      ReminderMails mails) {
    this.calls = calls;
    this.reminders = reminders;
    this.addressBook = addressBook;
    this.remindNow = remindNow;
    this.mails = mails;
  }

  @GET
  @Operation(summary = "The schedule of reminders and what has been sent, with each mail's outcome")
  public ReminderLog all(long id) {
    var call = calls.existing(id);
    var sent = reminders.of(call);
    var byReminder = mails.outcomesOf(sent);
    return new ReminderLog(
        call.reminderDays().stream()
            .map(days -> new ScheduledStep(days, ReminderPlan.momentOf(call, days)))
            .toList(),
        sent.stream()
            .map(reminder -> sent(reminder, byReminder.getOrDefault(reminder.about(), List.of())))
            .toList());
  }

  @POST
  @Rationed(Costly.MAIL)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Remind now: the States named, a regional group, or all",
      description = "Who has replied or has an extension is passed over, and the outcome says so.")
  public Reminded remind(long id, Reminding asked) {
    var outcomes = remindNow.remind(id, asked == null ? List.of() : whom(asked));
    return new Reminded(
        outcomes.values().stream().filter(outcome -> outcome == Outcome.SENT).count(), outcomes);
  }

  private List<String> whom(Reminding asked) {
    var named = Objects.requireNonNullElse(asked.states(), List.<String>of());
    if (asked.group() == null) {
      return named;
    }
    return addressBook.all().stream()
        .filter(state -> asked.group().name().equals(state.regionalGroup()))
        .map(StateAsked::code)
        .filter(code -> named.isEmpty() || named.contains(code))
        .toList();
  }

  private static SentReminder sent(Reminder reminder, List<MailOutcome> outcomes) {
    return new SentReminder(
        reminder.stateCode(),
        reminder.step().isPresent() ? reminder.step().getAsInt() : null,
        reminder.sentAt(),
        reminder.sentBy(),
        outcomes.stream().map(MailAnswer::of).toList());
  }
}
