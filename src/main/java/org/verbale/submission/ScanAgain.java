package org.verbale.submission;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.verbale.submission.scan.Verdict;
import org.verbale.submission.scan.VirusScanner;

/** Asks the scanner again about files that it could not look at when they came. */
@ApplicationScoped
class ScanAgain {
  @Inject VirusScanner scanner;
  @Inject KeepVerdict keep;

  @Scheduled(
      every = "${verbale.quarantine.sweep:1m}",
      delayed = "40s",
      concurrentExecution = ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void sweep() {
    if (!scanner.isConfigured()) {
      return;
    }
    for (long file : keep.pending()) {
      Verdict verdict = scanner.scan(keep.content(file));
      if (verdict.outcome() == Verdict.Outcome.NO_ANSWER) {
        return;
      }
      keep.keep(file, verdict);
    }
  }
}
