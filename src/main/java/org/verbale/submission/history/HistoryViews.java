package org.verbale.submission.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.verbale.document.Block;
import org.verbale.document.Outline;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionSection;
import org.verbale.submission.WordCount;
import org.verbale.submission.view.PieceHtml;
import org.verbale.submission.view.SectionTitles;
import org.verbale.web.PageLanguage;

/** Gathers what the pages about earlier versions show. */
@RequestScoped
class HistoryViews {
  @Inject SectionVersions versions;
  @Inject SectionTitles titles;
  @Inject PageLanguage language;

  List<HistoryPages.Section> sections(CallForViews call, Submission reply) {
    List<SectionVersion> all = versions.of(reply);
    return reply.sections().stream().map(section -> section(call, reply, section, all)).toList();
  }

  private HistoryPages.Section section(
      CallForViews call, Submission reply, SubmissionSection section, List<SectionVersion> all) {
    List<SectionVersion> own =
        all.stream().filter(version -> version.section().equals(section)).toList();
    return new HistoryPages.Section(
        section.position(),
        titles.of(call, section),
        own.stream()
            .map(version -> row(reply, version, version.number() == own.getFirst().number()))
            .toList());
  }

  HistoryPages.Row row(Submission reply, SectionVersion version, boolean now) {
    return new HistoryPages.Row(
        version.number(),
        version.savedAt(),
        version.savedByName(),
        WordCount.of(version.blocks(), reply.originalLanguage()),
        version.restoredFrom().isPresent() ? version.restoredFrom().getAsInt() : null,
        now);
  }

  /** The version before; nothing for the first one. */
  Optional<SectionVersion> before(Submission reply, SectionVersion version) {
    return versions.of(reply, version.section().position(), version.number() - 1);
  }

  boolean isLatest(Submission reply, SectionVersion version) {
    return versions.of(reply, version.section().position(), version.number() + 1).isEmpty();
  }

  List<HistoryPages.Piece> pieces(
      Optional<SectionVersion> before, SectionVersion version, OfficialLanguage original) {
    List<Block> earlier = before.map(SectionVersion::blocks).orElse(version.blocks());
    return SequenceDiff.of(Outline.flatten(earlier), Outline.flatten(version.blocks())).stream()
        .map(
            piece ->
                new HistoryPages.Piece(
                    piece.added(), piece.removed(), PieceHtml.of(piece.value(), original)))
        .toList();
  }

  String callTitle(CallForViews call) {
    return call.titleOrElse(language.current());
  }
}
