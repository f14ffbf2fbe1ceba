package org.verbale.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import org.verbale.testing.TestDatabase;

/** Rows of the rooms before the report: a resolution, its call, accepted replies, translations. */
public final class ReportFixture {

  private ReportFixture() {}

  /** Empties the database and makes an issued call with a cut-off; its identifier is 1. */
  public static void call() throws SQLException {
    TestDatabase.empty();
    run(
        """
        insert into member_state (code, iso2, m49, status, regional_group) values
          ('CUB','CU',192,'MEMBER_STATE','GRULAC'), ('ESP','ES',724,'MEMBER_STATE','WEOG'),
          ('NOR','NO',578,'MEMBER_STATE','WEOG') on conflict do nothing;
        insert into state_name (state_code, language, form, name)
          select v.* from (values ('CUB','en','SHORT','Cuba'), ('CUB','fr','SHORT','Cuba'),
          ('ESP','en','SHORT','Spain'), ('ESP','fr','SHORT','Espagne'),
          ('NOR','en','SHORT','Norway'), ('NOR','fr','SHORT','Norvège')) v on conflict do nothing;
        insert into resolution (symbol, session, adopted_on, agenda_item, registered_at, registered_by)
          values ('A/RES/80/1', 80, '2025-12-01', '98 (h)', now(), 'test');
        insert into resolution_version (resolution_id, language, title, source_text, source_sha256)
          values (1, 'en', 'Measures of a sample kind', 'x', repeat('0', 64)),
                 (1, 'fr', 'Mesures d’un genre inventé', 'x', repeat('0', 64));
        insert into mandate (resolution_id, paragraph, kind, addressee, target_session)
          values (1, 3, 'SEEK_VIEWS', 'SECRETARY_GENERAL', 81);
        insert into call_for_views (mandate_id, target_session, state, deadline, cut_off,
          created_at, created_by, issued_at) values
          (1, 81, 'ISSUED', '2026-05-15T22:00Z', '2026-06-01T00:00Z', now(), 'test', '2026-02-13T15:00Z');
        insert into note_verbale (call_id, reference, dated, issued_at, issued_by, content)
          values (1, 'ODA/900-2026/NDV', '2026-02-13', '2026-02-13T15:00Z', 'test', '{}');
        """);
  }

  /** A reply, accepted at a time; its text is "Text of CUB." and the like. */
  public static void accepted(String state, String language, String acceptedAt)
      throws SQLException {
    String content =
        """
        {"call":1,"files":[],"jointStates":[],"nilReply":false,"originalLanguage":"%s","sections":[%s],"state":"%s"}"""
            .formatted(language, section("Text of " + state + "."), state);
    try (Connection database = TestDatabase.connect();
        PreparedStatement reply =
            database.prepareStatement(
                "insert into submission (call_id, state_code, state, original_language, started_at,"
                    + " submitted_at, accepted_at, accepted_revision) values (1, ?, 'ACCEPTED', ?,"
                    + " '2026-03-01Z', '2026-05-01Z', cast(? as timestamptz), 1)");
        PreparedStatement revision =
            database.prepareStatement(
                "insert into revision (submission_id, number, content, sha256, original_language,"
                    + " words, submitted_at, deadline, late, drafted_by, drafted_by_name, signed_by,"
                    + " signed_by_name, received_on)"
                    + " values ((select id from submission where state_code = ?), 1, ?, ?, ?, 3,"
                    + " '2026-05-01Z', '2026-05-15Z', false, 'a', 'Ana', 'b', 'Boris', '2026-05-01')")) {
      reply.setString(1, state);
      reply.setString(2, language);
      reply.setString(3, acceptedAt);
      reply.execute();
      revision.setString(1, state);
      revision.setString(2, content);
      revision.setString(3, sha256(content));
      revision.setString(4, language);
      revision.execute();
    }
  }

  /** A translation that is signed off. */
  public static void translated(String state, String language, String text) throws SQLException {
    try (Connection database = TestDatabase.connect();
        PreparedStatement translation =
            database.prepareStatement(
                "insert into translation (revision_id, language, state, content, signed_off_at)"
                    + " values ((select r.id from revision r join submission s on s.id ="
                    + " r.submission_id where s.state_code = ?), ?, 'SIGNED_OFF', cast(? as jsonb),"
                    + " now())")) {
      translation.setString(1, state);
      translation.setString(2, language);
      translation.setString(3, "[" + section(text) + "]");
      translation.execute();
    }
  }

  /** The reply of Cuba, accepted before the cut-off, with its translations into two languages. */
  public static void cubaInEnglishAndFrench() throws SQLException {
    accepted("CUB", "es", "2026-05-20T12:00Z");
    translated("CUB", "en", "Cuba in English.");
    translated("CUB", "fr", "Cuba en français.");
  }

  public static void run(String sql) throws SQLException {
    try (Connection database = TestDatabase.connect();
        var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String section(String text) {
    return """
    {"position":1,"kind":"ANSWER","blocks":[{"type":"paragraph","style":"BODY","content":[{"type":"text","value":"%s"}]}]}"""
        .formatted(text);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
