package org.verbale.submission.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verbale.document.text.PlainText;
import org.verbale.language.LanguageNames;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;
import org.verbale.request.SubmissionDeadline;
import org.verbale.submission.DeskSettings;
import org.verbale.submission.MissionAccounts;
import org.verbale.submission.ReplyRefusal;
import org.verbale.submission.SectionKind;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionSection;
import org.verbale.submission.SubmissionState;
import org.verbale.submission.WordCount;
import org.verbale.submission.joint.JointDesk;
import org.verbale.submission.presence.Presence;
import org.verbale.submission.view.SectionTitles;
import org.verbale.submission.view.WhoIsNext;
import org.verbale.web.Flash;
import org.verbale.web.PageLanguage;

/** Gathers what the pages of one reply show. */
@RequestScoped
public class TaskPages {
  @Inject DeskPerson desk;
  @Inject DeskSettings settings;
  @Inject DeskPages pages;
  @Inject Presence presence;
  @Inject JointDesk joint;
  @Inject MissionAccounts accounts;
  @Inject SectionTitles titles;
  @Inject PageLanguage language;
  @Inject Flash flash;
  @Inject Clock clock;

  DeskTasks tasks(CallForViews call, Submission reply) {
    return tasks(call, reply, null);
  }

  /**
   * @param trouble why a file was not taken; null if none was refused
   */
  DeskTasks tasks(CallForViews call, Submission reply, WritingPage.Trouble trouble) {
    return new DeskTasks(
        head(call),
        reply,
        standing(call, reply),
        reply == null
            ? List.of()
            : reply.sections().stream().map(s -> task(call, reply, s)).toList(),
        reply == null ? List.of() : pages.receipted(reply),
        reply == null ? ReplyFiles.none() : files(call, reply, trouble),
        reply == null ? "" : presence.others(reply, null, desk.actor()),
        reply == null ? List.of() : joint.rows(reply),
        null,
        null,
        null);
  }

  ReplyFiles files(CallForViews call, Submission reply, WritingPage.Trouble trouble) {
    boolean mayChange = call.isOpen() && desk.mayWrite() && reply.state().isEditable();
    String subject = desk.actor().subject();
    return new ReplyFiles(
        reply.attachments().stream().map(file -> ReplyFiles.row(file, subject, mayChange)).toList(),
        mayChange,
        settings.largestFile(),
        settings.mostFiles(),
        settings.largestTogether(),
        trouble);
  }

  public DeskTasks.CallHead head(CallForViews call) {
    String stateCode = desk.stateCode();
    SubmissionDeadline deadline = call.deadlineFor(stateCode);
    return new DeskTasks.CallHead(
        call.id(),
        call.titleOrElse(language.current()),
        deadline.instant(),
        deadline.zone(),
        accounts.mission(stateCode).timeZone(),
        deadline.isPassedAt(clock.instant()),
        !call.extensionsOf(stateCode).isEmpty(),
        call.isOpen(),
        call.latePolicy().name());
  }

  /**
   * Sends back to the tasks whoever opens a page of a draft that is not open, by an address that
   * was kept: they would write what cannot be saved. Empty if it is open.
   */
  Optional<Response> awayUnlessOpen(CallForViews call, Submission reply) {
    if (call.isOpen() && reply.state().isEditable()) {
      return Optional.empty();
    }
    var why =
        call.isOpen()
            ? new ReplyRefusal.NotInThisState(reply.state())
            : new ReplyRefusal.CallNotOpen();
    flash.warning(why.key(), why.arguments());
    return Optional.of(Response.seeOther(URI.create("/mission/calls/" + call.id())).build());
  }

  private DeskTasks.Standing standing(CallForViews call, Submission reply) {
    SubmissionState state = reply == null ? null : reply.state();
    boolean sent = state == SubmissionState.SUBMITTED || state == SubmissionState.ACCEPTED;
    return new DeskTasks.Standing(
        WhoIsNext.stateKey(reply),
        WhoIsNext.tone(reply),
        WhoIsNext.key(reply),
        call.isOpen() && desk.mayWrite() && (state == null || state.isEditable()),
        state == SubmissionState.AWAITING_SIGN_OFF && desk.maySign(),
        state == SubmissionState.AWAITING_SIGN_OFF && desk.mayWrite(),
        call.isOpen() && sent && desk.mayWrite(),
        sent && desk.maySign(),
        nobodySigns(call),
        reply == null ? null : otherLanguage(reply));
  }

  /** Told before the draft is sent, not when it lies with nobody. */
  private boolean nobodySigns(CallForViews call) {
    String stateCode = desk.stateCode();
    boolean alone = desk.maySign() && call.onePersonMaySign() && accounts.hasOne(stateCode);
    return !alone && !accounts.hasHeadBeside(stateCode, desk.actor().subject());
  }

  /** The language that the text seems to be in, if it is not the one that was chosen. */
  private String otherLanguage(Submission reply) {
    String text =
        reply.sections().stream()
            .map(section -> PlainText.of(section.blocks()))
            .collect(Collectors.joining("\n"));
    return LanguageOfText.unless(reply.originalLanguage(), text).map(this::nameOf).orElse(null);
  }

  String nameOf(OfficialLanguage named) {
    return LanguageNames.name(named, language.current(), LanguageNames.Form.ALONE);
  }

  DeskTasks.Task task(CallForViews call, Submission reply, SubmissionSection section) {
    int words = WordCount.of(section.blocks(), reply.originalLanguage());
    Integer limit = limit(call, section);
    return new DeskTasks.Task(
        section.position(),
        titles.of(call, section),
        section.kind().name(),
        !section.blocks().isEmpty(),
        words,
        limit,
        limit != null && words > limit,
        section.savedAt(),
        section.savedByName());
  }

  /** The words of the other sections that share a limit with this one. */
  int wordsElsewhere(Submission reply, SubmissionSection section) {
    return reply.sections().stream()
        .filter(other -> other.kind() == section.kind() && other.position() != section.position())
        .mapToInt(other -> WordCount.of(other.blocks(), reply.originalLanguage()))
        .sum();
  }

  /** The limit as far as this section alone decides it: several answers share one. */
  private static Integer limit(CallForViews call, SubmissionSection section) {
    var limit = section.kind() == SectionKind.SUMMARY ? call.summaryLimit() : call.wordLimit();
    return limit.isPresent() ? limit.getAsInt() : null;
  }
}
