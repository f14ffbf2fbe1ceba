package org.verbale.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.verbale.mandate.MandateKind;
import org.verbale.mandate.reading.ReadingWarning.Kind;
import org.verbale.mandate.reading.ResolutionReading.Mandate;
import org.verbale.mandate.reading.ResolutionReading.Paragraph;

/** Gives views that are sought without a session the session of the report which they feed. */
final class ViewsSessions {
  private static final int NEAR = 2;

  private final List<Paragraph> paragraphs;
  private final Wording wording;
  private final Warnings warnings;

  ViewsSessions(List<Paragraph> paragraphs, Wording wording, Warnings warnings) {
    this.paragraphs = paragraphs;
    this.wording = wording;
    this.warnings = warnings;
  }

  List<Mandate> complete(List<Mandate> mandates) {
    List<Mandate> complete = new ArrayList<>();
    for (Mandate mandate : mandates) {
      boolean open = mandate.kind() == MandateKind.SEEK_VIEWS && mandate.targetSession() == null;
      complete.add(open ? mandate.withTargetSession(sessionFor(mandate, mandates)) : mandate);
    }
    return complete;
  }

  private Integer sessionFor(Mandate views, List<Mandate> mandates) {
    Predicate<Mandate> follows = report -> report.paragraph() >= views.paragraph();
    Predicate<Mandate> refers = report -> refersToViews(report.paragraph());
    // The report that speaks of the views; else the next one; else an earlier one that speaks of
    // them.
    Optional<Mandate> report =
        report(mandates, follows.and(refers))
            .or(() -> report(mandates, follows))
            .or(() -> report(mandates, refers));
    if (report.isEmpty()) {
      warnings.add(Kind.VIEWS_SESSION_MISSING, views.paragraph());
      return null;
    }
    int distance = Math.abs(report.get().paragraph() - views.paragraph());
    if (distance > NEAR && !refersToViews(report.get().paragraph())) {
      warnings.add(
          Kind.VIEWS_SESSION_FROM_DISTANT_REPORT, views.paragraph(), report.get().paragraph());
    }
    return report.get().targetSession();
  }

  private static Optional<Mandate> report(List<Mandate> mandates, Predicate<Mandate> condition) {
    return mandates.stream()
        .filter(mandate -> mandate.kind() == MandateKind.REPORT && mandate.targetSession() != null)
        .filter(condition)
        .findFirst();
  }

  private boolean refersToViews(int number) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.number() == number)
        .map(paragraph -> wording.bare(MandateReader.wholeText(paragraph)))
        .anyMatch(text -> wording.viewsReferred.matcher(text).find());
  }
}
