package org.verbale.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbale.mandate.MandateUses;
import org.verbale.mandate.Resolutions;

/** Tells the room of mandates which imported reports answer which resolution. */
@ApplicationScoped
class ImportedUnderMandates implements MandateUses {

  private final ArchivedReports archive;
  private final Resolutions resolutions;

  ImportedUnderMandates(ArchivedReports archive, Resolutions resolutions) {
    this.archive = archive;
    this.resolutions = resolutions;
  }

  @Override
  public List<MandateUse> of(List<Long> resolutionIds) {
    Map<String, Long> byNumber = new HashMap<>();
    resolutionIds.forEach(
        id ->
            resolutions
                .findByIdOptional(id)
                .ifPresent(resolution -> byNumber.put(resolution.number(), id)));
    if (byNumber.isEmpty()) {
      return List.of();
    }
    return archive.underResolutions(List.copyOf(byNumber.keySet())).stream()
        .map(
            report ->
                new MandateUse(
                    report.id(),
                    byNumber.get(report.resolution().orElseThrow()),
                    MandateUse.NO_MANDATE,
                    report.session(),
                    "archive.state.imported",
                    "/archive/" + report.id()))
        .toList();
  }
}
