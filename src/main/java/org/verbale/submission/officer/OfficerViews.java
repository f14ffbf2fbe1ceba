package org.verbale.submission.officer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.verbale.language.LanguageNames;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;
import org.verbale.submission.Actor;
import org.verbale.submission.KnownStates;
import org.verbale.submission.Replies;
import org.verbale.submission.Revision;
import org.verbale.submission.SectionPlan;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionState;
import org.verbale.submission.Submissions;
import org.verbale.submission.desk.AboutPage;
import org.verbale.submission.desk.ReplyFiles;
import org.verbale.submission.desk.WritingPage;
import org.verbale.submission.joint.JointDesk;
import org.verbale.submission.receipt.Receipt;
import org.verbale.submission.receipt.Receipts;
import org.verbale.submission.view.ReplyViews;
import org.verbale.submission.view.WhoIsNext;
import org.verbale.web.PageLanguage;

/** Gathers what the officer's pages about replies show. */
@RequestScoped
class OfficerViews {
  @Inject Submissions submissions;
  @Inject Receipts receipts;
  @Inject KnownStates states;
  @Inject ReplyViews views;
  @Inject JointDesk joint;
  @Inject PageLanguage language;

  OfficerPages.ReceivedList list(CallForViews call) {
    List<OfficerPages.Row> rows =
        submissions.withHistory(call.id()).stream()
            .map(this::row)
            .sorted(Comparator.comparing(OfficerPages.Row::stateName))
            .toList();
    return new OfficerPages.ReceivedList(
        call.id(), call.titleOrElse(language.current()), call.isOpen(), rows);
  }

  private OfficerPages.Row row(Submission reply) {
    return new OfficerPages.Row(
        reply.stateCode(),
        states.name(reply.stateCode(), language.current()),
        WhoIsNext.stateKey(reply),
        WhoIsNext.tone(reply),
        reply.isLate(),
        reply.lastRevision().flatMap(Revision::enteredBy).isPresent(),
        reply.lastRevision().map(Revision::receivedOn).orElse(null),
        name(reply.originalLanguage()),
        reply.lastRevision().map(Revision::words).orElse(0));
  }

  private String name(OfficialLanguage named) {
    return LanguageNames.name(named, language.current(), LanguageNames.Form.ALONE);
  }

  /** What was submitted; the mission's unfinished drafts are its own. */
  OfficerPages.ReceivedReply reply(CallForViews call, Submission reply) {
    Revision last = reply.lastRevision().orElseThrow(Replies::noReply);
    return new OfficerPages.ReceivedReply(
        call.id(),
        call.titleOrElse(language.current()),
        reply.stateCode(),
        states.name(reply.stateCode(), language.current()),
        WhoIsNext.stateKey(reply),
        WhoIsNext.tone(reply),
        reply.state() == SubmissionState.SUBMITTED,
        call.isOpen() && reply.state() == SubmissionState.RETURNED,
        reply.changeReason(),
        reply.revisions().stream().map(revision -> frozen(reply, revision)).toList(),
        views.revision(last),
        joint.rows(reply));
  }

  private OfficerPages.Frozen frozen(Submission reply, Revision revision) {
    return new OfficerPages.Frozen(
        revision.number(),
        revision.submittedAt(),
        revision.isLate(),
        revision.receivedOn(),
        revision.drafter().map(Actor::name).orElse(null),
        revision.signatory().map(Actor::name).orElse(null),
        revision.enteredBy().map(Actor::name).orElse(null),
        revision.isOnePerson(),
        revision.reason(),
        revision.sha256(),
        receipts.of(revision).map(Receipt::number).orElse(null),
        reply.attachments().stream()
            .filter(file -> file.belongsTo(revision))
            .map(
                file ->
                    new OfficerPages.Scan(
                        file.id(),
                        file.fileName(),
                        ReplyFiles.scanKey(file),
                        ReplyFiles.tone(file)))
            .toList());
  }

  OfficerPages.EnterPage enterPage(
      CallForViews call, String stateCode, PaperForm form, WritingPage.Trouble trouble) {
    var chosen = form.language == null ? OfficialLanguage.ENGLISH : form.original();
    List<SectionPlan> plan = Replies.plan(call);
    return new OfficerPages.EnterPage(
        call.id(),
        call.titleOrElse(language.current()),
        stateCode,
        states.name(stateCode, language.current()),
        Arrays.stream(OfficialLanguage.values())
            .map(one -> new AboutPage.Choice(one.code(), name(one), one == chosen))
            .toList(),
        java.util.stream.IntStream.rangeClosed(1, plan.size())
            .mapToObj(
                position ->
                    new OfficerPages.Field(
                        position, title(call, plan.get(position - 1)), form.text(position - 1)))
            .toList(),
        form.nil,
        form.receivedOn,
        trouble);
  }

  private String title(CallForViews call, SectionPlan section) {
    return call.questions().stream()
        .filter(question -> question.id().equals(section.questionId()))
        .findFirst()
        .map(question -> question.textOrElse(language.current()))
        .orElse(null);
  }
}
