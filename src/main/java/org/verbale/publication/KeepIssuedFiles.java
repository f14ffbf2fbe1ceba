package org.verbale.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

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
  private final IssuedTexts texts;

  KeepIssuedFiles(IssuedFiles files, IssuedTexts texts) {
    this.files = files;
    this.texts = texts;
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
      if (row.format() == Format.HTML) {
        texts.keep(row.symbol(), row.language(), new String(file.content(), UTF_8));
      }
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
