package org.verbale.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.verbale.submission.scan.Verdict;

/** Keeps what the scanner says of a file in quarantine. Scanning itself holds no transaction. */
@ApplicationScoped
class KeepVerdict {
  private static final Actor SCANNER = new Actor("virus-scanner", "virus-scanner");

  @Inject EntityManager database;
  @Inject ReplyLog log;

  List<Long> pending() {
    return database
        .createQuery(
            "select a.id from Attachment a where a.scanState = ?1 order by a.id", Long.class)
        .setParameter(1, Attachment.ScanState.PENDING)
        .getResultList();
  }

  @Transactional
  byte[] content(long file) {
    Attachment found = database.find(Attachment.class, file);
    return found == null ? new byte[0] : found.content();
  }

  @Transactional
  void keep(long file, Verdict verdict) {
    Attachment found = database.find(Attachment.class, file);
    if (found != null) {
      found.found(Attachment.ScanState.of(verdict));
      log.file(ReplyEvent.FILE_SCANNED, found, SCANNER);
    }
  }
}
