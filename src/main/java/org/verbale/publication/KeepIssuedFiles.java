package org.verbale.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.verbale.report.VersionIssued;

/** Keeps the files of a language version in the transaction that issues it. */
@ApplicationScoped
public class KeepIssuedFiles {

  private final IssuedFiles files;

  KeepIssuedFiles(IssuedFiles files) {
    this.files = files;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void keep(@Observes VersionIssued version) {
    for (VersionIssued.File file : version.files()) {
      IssuedRow row =
          new IssuedRow(
              version.partId(),
              version.symbol(),
              version.language(),
              Format.valueOf(file.format()),
              version.title(),
              file.pages(),
              sha256(file.content()),
              version.issuedAt(),
              file.content().length);
      files.persistAndFlush(new IssuedFile(row, file.content()));
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
