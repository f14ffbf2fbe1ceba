package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import org.verbale.request.CallForViews;

/** The letters that go out when a reply changes its state. */
@ApplicationScoped
class ReplyMail {
  void signOffAsked(CallForViews call, Submission reply) {}

  void returnedToDrafter(CallForViews call, Submission reply) {}

  void submitted(CallForViews call, Submission reply, Receipt receipt) {}

  void returnedForCorrection(CallForViews call, Submission reply) {}

  void withdrawn(CallForViews call, Submission reply) {}
}
