package org.verbale.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.verbale.audit.AuditLog;
import org.verbale.mandate.Mandate;
import org.verbale.mandate.Resolutions;
import org.verbale.web.CurrentPerson;
import org.verbale.web.NotFound;

/** Makes a call for views from a mandate: a draft, which no mission sees before it is issued. */
@ApplicationScoped
public class MakeCall {

  private final CallsForViews calls;
  private final Resolutions resolutions;
  private final AuditLog audit;
  private final CurrentPerson person;
  private final Clock clock;

  MakeCall(
      CallsForViews calls,
      Resolutions resolutions,
      AuditLog audit,
      CurrentPerson person,
      Clock clock) {
    this.calls = calls;
    this.resolutions = resolutions;
    this.audit = audit;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Makes a call with the settings of an officer.
   *
   * @throws org.verbale.web.BadInput if a setting cannot be
   * @throws CallRefusal if the mandate seeks no views, or has a call for that session
   */
  @Transactional
  public CallForViews make(long mandateId, CallSettings settings) {
    return make(mandateToSeekViews(mandateId), null, settings);
  }

  /**
   * Starts this year's call from last year's: questions from the new mandate where it has some,
   * everything else as it was, dates moved on by whole years.
   *
   * @throws CallRefusal if the mandate seeks no views, or has a call for that session
   */
  @Transactional
  public CallForViews again(long previousCallId, long mandateId) {
    var previous = calls.existing(previousCallId);
    var mandate = mandateToSeekViews(mandateId);
    return make(mandate, previous, CallProposal.from(previous, mandate, clock.instant()));
  }

  private CallForViews make(Mandate mandate, CallForViews previous, CallSettings settings) {
    var now = clock.instant();
    SettingsCheck.check(settings, mandate.resolution(), now).refuse();
    if (calls.of(mandate, settings.targetSession()).isPresent()) {
      throw new CallRefusal(CallRefusal.Reason.EXISTS_ALREADY);
    }
    var call = new CallForViews(mandate, previous, settings, now, person.name());
    calls.persist(call);
    audit.record(
        new RequestEvents.CallMade(call.id(), mandate.resolution().symbol(), call.targetSession()));
    return call;
  }

  private Mandate mandateToSeekViews(long mandateId) {
    var mandate =
        resolutions.mandate(mandateId).orElseThrow(() -> new NotFound("request.notFound.mandate"));
    if (!mandate.seeksViews()) {
      throw new CallRefusal(CallRefusal.Reason.NO_VIEWS_SOUGHT);
    }
    return mandate;
  }
}
