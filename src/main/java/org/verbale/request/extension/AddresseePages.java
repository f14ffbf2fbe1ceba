package org.verbale.request.extension;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestForm;
import org.verbale.request.AddressBook;
import org.verbale.request.CallForViews;
import org.verbale.request.CallsForViews;
import org.verbale.request.StateAsked;
import org.verbale.request.SubmissionDeadline;
import org.verbale.request.delivery.MailsToState;
import org.verbale.request.delivery.SendNoteAgain;
import org.verbale.request.reminder.Reminders;
import org.verbale.web.Flash;
import org.verbale.web.FormErrors;
import org.verbale.web.Moments;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;
import org.verbale.web.UserFacingException;

/** One State of a call: what was sent to it, and more time for it. */
@Path("/officer/calls/{id:\\d+}/addressees/{state:[A-Z]{3}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class AddresseePages {

  private final CallsForViews calls;
  private final Reminders reminders;
  private final MailsToState mails;
  private final AddressBook addressBook;
  private final GrantExtension grantExtension;
  private final SendNoteAgain sendNoteAgain;
  private final Moments moments;
  private final PageLanguage language;
  private final Flash flash;

  AddresseePages(
      CallsForViews calls,
      Reminders reminders,
      MailsToState mails,
      AddressBook addressBook,
      GrantExtension grantExtension,
      SendNoteAgain sendNoteAgain,
      Moments moments,
      PageLanguage language,
      Flash flash) {
    this.calls = calls;
    this.reminders = reminders;
    this.mails = mails;
    this.addressBook = addressBook;
    this.grantExtension = grantExtension;
    this.sendNoteAgain = sendNoteAgain;
    this.moments = moments;
    this.language = language;
    this.flash = flash;
  }

  @GET
  public TemplateInstance one(long id, String state) {
    return page(call(id), state, "", "18:00", "", FormErrors.none());
  }

  @POST
  @Path("extension")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response extend(
      long id,
      String state,
      @RestForm String date,
      @RestForm String time,
      @RestForm String reason) {
    var call = call(id);
    var errors = FormErrors.none();
    try {
      var until =
          SubmissionDeadline.at(
                  LocalDate.parse(String.valueOf(date))
                      .atTime(LocalTime.parse(String.valueOf(time))),
                  call.deadline().zone())
              .deadline();
      grantExtension.grant(id, state, until.instant(), reason);
      flash.success(
          "request.flash.extended",
          asked(state).name(language.current()),
          moments.at(until.instant(), until.zone(), language.current()),
          asked(state).recipients().size());
      return Response.seeOther(URI.create("/officer/calls/" + id + "/addressees/" + state)).build();
    } catch (DateTimeParseException e) {
      errors.add("until", "request.error.deadline.missing");
    } catch (UserFacingException e) {
      if (e.fieldErrors().isEmpty()) {
        throw e;
      }
      e.fieldErrors().forEach(error -> errors.add(error.field(), error.key(), error.arguments()));
    }
    return Response.status(422).entity(page(call, state, date, time, reason, errors)).build();
  }

  /** Sends the latest note to the addresses that have been added or put right since. */
  @POST
  @Path("note")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response sendNote(long id, String state) {
    flash.success(
        "request.flash.sentAgain",
        sendNoteAgain.send(id, state),
        asked(state).name(language.current()));
    return Response.seeOther(URI.create("/officer/calls/" + id + "/addressees/" + state)).build();
  }

  private TemplateInstance page(
      CallForViews call, String state, String date, String time, String reason, FormErrors errors) {
    return new AddresseePage(
        call,
        state,
        asked(state).name(language.current()),
        call.deadlineFor(state),
        call.extensionsOf(state),
        reminders.of(call, state),
        mails.of(call, state),
        date == null ? "" : date,
        time == null ? "" : time,
        reason == null ? "" : reason,
        errors,
        language.current());
  }

  private StateAsked asked(String state) {
    return addressBook
        .of(state)
        .orElseThrow(() -> new NotFound("request.refusal.NOT_AN_ADDRESSEE"));
  }

  private CallForViews call(long id) {
    return calls.existing(id);
  }
}
