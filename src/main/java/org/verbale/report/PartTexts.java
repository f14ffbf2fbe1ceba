package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.Mandate;
import org.verbale.mandate.MandateAddressee;
import org.verbale.mandate.MandateKind;
import org.verbale.mandate.Resolution;
import org.verbale.mandate.ResolutionVersion;
import org.verbale.report.composing.MandateFacts;
import org.verbale.report.composing.PartKind;
import org.verbale.request.CallForViews;
import org.verbale.request.note.NoteVerbale;
import org.verbale.submission.ReplySection;
import org.verbale.submission.Revision;
import org.verbale.submission.SectionKind;
import org.verbale.translation.Translations;

/** Gathers the texts of a part in one language. Nothing is filled with another language. */
@ApplicationScoped
class PartTexts {

  private final EntityManager database;
  private final Translations translations;

  PartTexts(EntityManager database, Translations translations) {
    this.database = database;
    this.translations = translations;
  }

  CallForViews call(ReportPart part) {
    return database.find(CallForViews.class, part.report().callId());
  }

  /** The revisions that stand in the part. */
  List<Revision> revisions(ReportPart part) {
    List<Long> ids = part.source().replies().stream().map(TakenReply::revisionId).toList();
    return ids.isEmpty()
        ? List.of()
        : database
            .createQuery(
                "from Revision r join fetch r.submission s where r.id in ?1 order by s.stateCode",
                Revision.class)
            .setParameter(1, ids)
            .getResultList();
  }

  /** The words of the officer, of the parent, of the resolution, or of the call. */
  Optional<String> title(ReportPart part, OfficialLanguage language) {
    return part.source()
        .wording(language)
        .flatMap(PartWording::title)
        .or(() -> part.base().flatMap(base -> base.wording(language)).flatMap(PartWording::title))
        .or(
            () ->
                part.kind() == PartKind.PARENT
                    ? Optional.empty()
                    : part.report().parent().wording(language).flatMap(PartWording::title))
        .or(() -> resolutionTitle(call(part), language))
        .or(() -> call(part).wording(language).map(wording -> wording.title()));
  }

  Optional<String> resolutionTitle(CallForViews call, OfficialLanguage language) {
    return call.mandate().resolution().in(language).map(ResolutionVersion::title);
  }

  /** The title of the agenda item; without one in this language the line is left out. */
  Optional<String> agendaTitle(ReportPart part, OfficialLanguage language) {
    return agendaTitle(call(part), language);
  }

  Optional<String> agendaTitle(CallForViews call, OfficialLanguage language) {
    return call.mandate()
        .resolution()
        .in(language)
        .flatMap(version -> Optional.ofNullable(version.agendaItemTitle()));
  }

  /** Nothing if the resolution has no title in this language. */
  Optional<MandateFacts> mandate(ReportPart part, OfficialLanguage language) {
    return mandate(call(part), language, part.source().settings().introduction());
  }

  /** In the wording that follows from the mandate. */
  Optional<MandateFacts> mandate(CallForViews call, OfficialLanguage language) {
    return mandate(call, language, null);
  }

  private Optional<MandateFacts> mandate(
      CallForViews call, OfficialLanguage language, MandateFacts.Variant chosen) {
    Mandate mandate = call.mandate();
    Resolution resolution = mandate.resolution();
    return resolutionTitle(call, language)
        .or(() -> call.wording(language).map(wording -> wording.title()))
        .map(
            title -> {
              OptionalInt report = reportParagraph(resolution);
              return new MandateFacts(
                  resolution.number(),
                  resolution.adoptedOn(),
                  title,
                  String.valueOf(mandate.paragraph()),
                  report.isPresent() ? String.valueOf(report.getAsInt()) : null,
                  null,
                  call.targetSession(),
                  firstNote(call).map(NoteVerbale::dated).orElse(null),
                  chosen == null ? variant(mandate, report) : chosen);
            });
  }

  private static OptionalInt reportParagraph(Resolution resolution) {
    return resolution.mandates().stream()
        .filter(mandate -> mandate.kind() == MandateKind.REPORT)
        .mapToInt(Mandate::paragraph)
        .findFirst();
  }

  private static MandateFacts.Variant variant(Mandate mandate, OptionalInt report) {
    if (mandate.addressee() == MandateAddressee.MEMBER_STATES) {
      return MandateFacts.Variant.INVITED;
    }
    return report.isEmpty() || report.getAsInt() == mandate.paragraph()
        ? MandateFacts.Variant.SEEK_AND_REPORT
        : MandateFacts.Variant.SEEK_THEN_REPORT;
  }

  private Optional<NoteVerbale> firstNote(CallForViews call) {
    return database
        .createQuery(
            "from NoteVerbale n where n.call = ?1 and n.corrects is null order by n.id",
            NoteVerbale.class)
        .setParameter(1, call)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The text of a reply: its summary where the call asks for one, else its answers. */
  Optional<List<Block>> reply(ReportPart part, Revision revision, OfficialLanguage language) {
    boolean summaries = call(part).summaryLimit().isPresent();
    return translations
        .text(revision, language)
        .map(
            sections -> {
              List<Block> summary = blocks(sections, SectionKind.SUMMARY);
              return summaries && !summary.isEmpty()
                  ? summary
                  : blocks(sections, SectionKind.ANSWER);
            });
  }

  private static List<Block> blocks(List<ReplySection> sections, SectionKind kind) {
    List<Block> blocks = new ArrayList<>();
    sections.stream()
        .filter(section -> section.kind() == kind)
        .forEach(section -> blocks.addAll(section.blocks()));
    return blocks;
  }

  /** By language, the alpha-3 codes of the replies that have no text in it. */
  Map<OfficialLanguage, List<String>> untranslated(ReportPart part) {
    List<Revision> revisions = revisions(part);
    Map<OfficialLanguage, List<String>> missing = new EnumMap<>(OfficialLanguage.class);
    translations
        .missing(revisions)
        .forEach(
            (language, lacking) ->
                missing.put(
                    language, lacking.stream().map(r -> r.submission().stateCode()).toList()));
    return missing;
  }
}
