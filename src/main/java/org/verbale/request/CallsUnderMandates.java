package org.verbale.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.verbale.mandate.MandateUses;

/** Tells the room of mandates which calls have been made under them. */
@ApplicationScoped
class CallsUnderMandates implements MandateUses {

  private final CallsForViews calls;

  CallsUnderMandates(CallsForViews calls) {
    this.calls = calls;
  }

  @Override
  public List<MandateUse> of(List<Long> resolutionIds) {
    return calls.underResolutions(resolutionIds).stream()
        .map(
            call ->
                new MandateUse(
                    call.id(),
                    call.mandate().resolution().id(),
                    call.mandate().id(),
                    call.targetSession(),
                    "request.state." + call.state(),
                    "/officer/calls/" + call.id()))
        .toList();
  }
}
