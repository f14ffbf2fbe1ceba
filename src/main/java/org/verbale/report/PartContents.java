package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Paragraph;
import org.verbale.document.text.StructuredText;
import org.verbale.emblem.ConfiguredEmblem;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.annex.Annexes;
import org.verbale.report.composing.Correction;
import org.verbale.report.composing.Introduction;
import org.verbale.report.composing.MandateFacts;
import org.verbale.report.composing.PartKind;
import org.verbale.report.composing.ReplyContent;
import org.verbale.report.composing.ReportComposer;
import org.verbale.report.composing.ReportContent;
import org.verbale.request.RepliesFrom;
import org.verbale.submission.Revision;

/** Entities → document: the content of one language version of a part. Needs a session. */
@ApplicationScoped
public class PartContents {

  private final PartTexts texts;
  private final StateNames names;
  private final ReportConfig config;
  private final ConfiguredEmblem emblem;

  PartContents(PartTexts texts, StateNames names, ReportConfig config, ConfiguredEmblem emblem) {
    this.texts = texts;
    this.names = names;
    this.config = config;
    this.emblem = emblem;
  }

  /** The document, as it stands now: what is not translated is named in its place. */
  public Document document(ReportPart part, OfficialLanguage language) {
    return ReportComposer.compose(content(part, language));
  }

  ReportContent content(ReportPart part, OfficialLanguage language) {
    Report report = part.report();
    ReportPart source = part.source();
    PartSettings settings = source.settings();
    return new ReportContent(
        language,
        new ReportContent.Part(
            source.kind(),
            source.base().map(ReportPart::symbol).orElse(report.symbol()),
            source.number(),
            part.isReissue() ? part.settings().dated() : null),
        texts.call(part).targetSession(),
        new ReportContent.Agenda(
            report.agendaKind(),
            report.agendaItem(),
            texts.agendaTitle(part, language).orElse(null)),
        texts.title(part, language).orElse(report.symbol()),
        texts.mandate(part, language).orElse(null),
        source.wording(language).flatMap(PartWording::introduction).orElse(null),
        texts.call(part).repliesFrom() == RepliesFrom.MEMBER_STATES,
        replies(source, language),
        corrections(source, language),
        annexes(source, language),
        new ReportContent.Imprint(
            settings.dated(),
            part.settings().jobNumber(),
            part.settings().jobDates(),
            config.documentAddress() + source.symbol(),
            settings.footer(),
            emblem.in(language).orElse(null)),
        new ReportContent.Options(
            settings.contentsDepth(),
            settings.lateSubmission(),
            settings.reproducedAsReceived(),
            source.wording(language).flatMap(PartWording::summary).orElse(null)));
  }

  /** The introduction as an officer edits it, one paragraph a line group. */
  List<String> introduction(ReportPart part, OfficialLanguage language) {
    List<Block> edited =
        part.wording(language).flatMap(PartWording::introduction).orElse(List.of());
    if (!edited.isEmpty()) {
      return words(edited);
    }
    return part.kind() == PartKind.PARENT || part.kind() == PartKind.REVISION
        ? texts
            .mandate(part, language)
            .map(
                (MandateFacts facts) ->
                    Introduction.compose(facts, language, part.replies().size()))
            .orElse(List.of())
        : List.of();
  }

  /** The summary as an officer edits it. */
  List<String> summary(ReportPart part, OfficialLanguage language) {
    return words(part.wording(language).flatMap(PartWording::summary).orElse(List.of()));
  }

  private static List<String> words(List<Block> paragraphs) {
    return paragraphs.stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> PlainWords.of(((Paragraph) block).content()))
        .toList();
  }

  private List<Correction> corrections(ReportPart part, OfficialLanguage language) {
    Map<String, String> here = names.on(part.settings().dated(), language);
    return part.corrections(language).stream()
        .map(
            entry ->
                new Correction(
                    said(entry.page()),
                    said(entry.paragraph()),
                    entry.replyOf().isEmpty()
                        ? null
                        : here.getOrDefault(entry.replyOf(), entry.replyOf()),
                    entry.instead(),
                    entry.read()))
        .toList();
  }

  /** Those that are written in the language; one that is not is no reason not to look at it. */
  private static List<ReportContent.Annex> annexes(ReportPart part, OfficialLanguage language) {
    return Annexes.of(part.annexes()).texts(language).stream()
        .filter(text -> !text.isEmpty())
        .map(text -> new ReportContent.Annex(text.title(), StructuredText.parse(text.words())))
        .toList();
  }

  private static String said(String place) {
    return place.isEmpty() ? null : place;
  }

  private List<ReplyContent> replies(ReportPart part, OfficialLanguage language) {
    Map<String, String> here = names.on(part.settings().dated(), language);
    Map<String, String> english = names.on(part.settings().dated(), OfficialLanguage.ENGLISH);
    Map<String, ReplyContent.Category> categories = names.categories();
    List<ReplyContent> replies = new ArrayList<>();
    for (Revision revision : texts.revisions(part)) {
      List<String> states = new ArrayList<>(List.of(revision.submission().stateCode()));
      states.addAll(revision.jointStates());
      replies.add(
          new ReplyContent(
              states.stream()
                  .map(
                      code ->
                          new ReplyContent.Named(
                              code,
                              here.getOrDefault(code, code),
                              english.getOrDefault(code, code)))
                  .toList(),
              categories.getOrDefault(states.get(0), ReplyContent.Category.GOVERNMENT),
              null,
              List.of(revision.originalLanguage()),
              revision.receivedOn(),
              texts.reply(part, revision, language).orElse(null)));
    }
    return replies;
  }
}
