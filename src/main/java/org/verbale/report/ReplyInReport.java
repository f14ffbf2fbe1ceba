package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.composing.ReplyContent;
import org.verbale.report.composing.ReportComposer;
import org.verbale.report.composing.ReportContent;
import org.verbale.request.CallForViews;
import org.verbale.request.RepliesFrom;
import org.verbale.submission.FrozenReply;
import org.verbale.submission.ReplyPreview;
import org.verbale.submission.Revision;
import org.verbale.submission.SectionKind;
import org.verbale.submission.Submission;
import org.verbale.web.Messages;
import org.verbale.web.NotFound;

/**
 * Sets the report with one reply alone, as its mission will find it there. Words that the
 * Secretariat is still drafting (an edited introduction, a job number) are left out; the file says
 * in its title alone that it is a preview, for its pages are to look like those of the report.
 */
@ApplicationScoped
class ReplyInReport implements ReplyPreview {

  private final PartTexts texts;
  private final Reports reports;
  private final StateNames names;
  private final ReportSetter setter;
  private final EntityManager database;
  private final Messages messages;
  private final Clock clock;

  ReplyInReport(
      PartTexts texts,
      Reports reports,
      StateNames names,
      ReportSetter setter,
      EntityManager database,
      Messages messages,
      Clock clock) {
    this.texts = texts;
    this.reports = reports;
    this.names = names;
    this.setter = setter;
    this.database = database;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public byte[] asInReport(Submission reply) {
    return setter.set(document(reply, FrozenReply.of(reply), receivedOn(reply))).bytes();
  }

  @Override
  public byte[] asInReport(Revision revision) {
    Submission reply = revision.submission();
    return setter.set(document(reply, revision.reply(), revision.receivedOn())).bytes();
  }

  private Document document(Submission reply, FrozenReply said, LocalDate received) {
    Document report = ReportComposer.compose(content(reply, said, received));
    String preview = messages.text(report.language(), "submission.preview.title");
    return new Document(
        report.kind(),
        report.language(),
        preview + " – " + report.title(),
        report.date(),
        report.cover(),
        report.body());
  }

  private ReportContent content(Submission reply, FrozenReply said, LocalDate received) {
    CallForViews call = database.find(CallForViews.class, reply.callId());
    OfficialLanguage language = said.originalLanguage();
    PreviewPlace place =
        PreviewPlace.of(call, reports.ofCall(call.id()), reports.partWithReply(reply.id()));
    return new ReportContent(
        language,
        place.of(),
        place.session(),
        place.agenda(texts.agendaTitle(call, language).orElse(null)),
        title(call, place, language),
        texts.mandate(call, language).orElse(null),
        null,
        call.repliesFrom() == RepliesFrom.MEMBER_STATES,
        List.of(content(call, said, received)),
        List.of(),
        List.of(),
        new ReportContent.Imprint(place.dated(), null, List.of(), null, place.footer(), null),
        new ReportContent.Options(PartSettings.USUAL_DEPTH, false, false, null));
  }

  private String title(CallForViews call, PreviewPlace place, OfficialLanguage language) {
    return place
        .part()
        .flatMap(part -> texts.title(part, language))
        .or(() -> texts.resolutionTitle(call, language))
        .orElseGet(() -> call.titleOrElse(language));
  }

  private ReplyContent content(CallForViews call, FrozenReply said, LocalDate received) {
    Map<String, String> here = names.on(received, said.originalLanguage());
    Map<String, String> english = names.on(received, OfficialLanguage.ENGLISH);
    List<String> states = new ArrayList<>(List.of(said.state()));
    states.addAll(said.jointStates());
    return new ReplyContent(
        states.stream()
            .map(
                code ->
                    new ReplyContent.Named(
                        code, here.getOrDefault(code, code), english.getOrDefault(code, code)))
            .toList(),
        names.categories().getOrDefault(states.get(0), ReplyContent.Category.GOVERNMENT),
        null,
        List.of(said.originalLanguage()),
        received,
        text(call, said));
  }

  /** The day on which it was received, or today while it is still with the mission. */
  private LocalDate receivedOn(Submission reply) {
    CallForViews call = database.find(CallForViews.class, reply.callId());
    return reply.submittedAt() == null
        ? clock.instant().atZone(call.deadline().zone()).toLocalDate()
        : reply.lastRevision().map(Revision::receivedOn).orElseThrow();
  }

  /**
   * What the report reproduces: the summary where the call asks for one, else the answers.
   *
   * @throws NotFound if nothing is written, or the State has nothing to report: neither stands in a
   *     report
   */
  private static List<Block> text(CallForViews call, FrozenReply said) {
    List<Block> summary = said.blocks(SectionKind.SUMMARY);
    boolean summaries = call.summaryLimit().isPresent() && !summary.isEmpty();
    List<Block> text = summaries ? summary : said.blocks(SectionKind.ANSWER);
    if (text.isEmpty()) {
      throw new NotFound("submission.notFound.preview");
    }
    return text;
  }
}
