package org.verbale.demodata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** Resolutions with the mandate to seek views. */
final class DemoMandates {

  private final DemoDatabase database;

  DemoMandates(DemoDatabase database) {
    this.database = database;
  }

  /**
   * A resolution in the languages of its sample texts, with one mandate.
   *
   * @return the identifier of the mandate
   */
  long mandate(String symbol, LocalDate adopted, String item, int paragraph, int session) {
    int own = Integer.parseInt(symbol.split("/")[2]);
    Instant registered = adopted.plusDays(30).atTime(15, 0).toInstant(ZoneOffset.UTC);
    long resolution =
        database.insert(
            "insert into resolution (symbol, session, adopted_on, agenda_item, registered_at,"
                + " registered_by) values (?, ?, ?, ?, ?, ?)",
            symbol,
            own,
            adopted,
            item,
            registered,
            DemoSubjects.OFFICER);
    DemoTexts.resolutions().stream()
        .filter(text -> text.symbol().equals(symbol))
        .forEach(text -> version(resolution, text, paragraph));
    database.run(
        "insert into mandate (resolution_id, paragraph, kind, addressee, target_session)"
            + " values (?, ?, 'REPORT', 'SECRETARY_GENERAL', ?)",
        resolution,
        paragraph,
        session);
    return database.insert(
        "insert into mandate (resolution_id, paragraph, kind, addressee, target_session)"
            + " values (?, ?, 'SEEK_VIEWS', 'SECRETARY_GENERAL', ?)",
        resolution,
        paragraph,
        session);
  }

  private void version(long resolution, DemoTexts.ResolutionText text, int paragraph) {
    String source = text.title() + "\n\n" + paragraph + ". " + text.request() + "\n";
    long version =
        database.insert(
            "insert into resolution_version (resolution_id, language, title, agenda_item_title,"
                + " source_text, source_sha256) values (?, ?, ?, ?, ?, ?)",
            resolution,
            text.language().code(),
            text.title(),
            text.itemTitle(),
            source,
            sha256(source));
    database.insert(
        "insert into operative_paragraph (version_id, number, text) values (?, ?, ?)",
        version,
        paragraph,
        text.request());
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
