package org.verbale.demodata;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Who may act for the missions of the demo, and whom notes verbales reach by mail. */
final class DemoPeople {

  private static final Map<String, String> NAMES =
      Map.of(
          "cub.drafter", "Dayana Ferrer",
          "cub.head", "Rafael Montalvo",
          "esp.drafter", "Marta Echeverría",
          "esp.head", "Javier Olmedo",
          "nor.drafter", "Sindre Aasen",
          "nor.head", "Ingrid Solheim",
          "tkm.head", "Aýna Geldiýewa");

  /** The States whose missions can be reached, and in which language. */
  static final Map<String, String> FOCAL_POINTS =
      Map.of("CUB", "es", "ESP", "es", "NOR", "en", "PAN", "es", "QAT", "ar", "TKM", "ru");

  private static final int HASH_LENGTH = 64;

  private DemoPeople() {}

  static void write(DemoDatabase database, Instant since) {
    for (DemoAccount account : DemoAccount.values()) {
      account.stateCode().ifPresent(state -> membership(database, account, state, since));
    }
    FOCAL_POINTS.forEach(
        (state, language) ->
            database.run(
                "insert into focal_point (state_code, name, email, language) values (?, ?, ?, ?)"
                    + " on conflict do nothing",
                state,
                "Focal point (sample)",
                "mission." + state.toLowerCase(Locale.ROOT) + "@verbale.example",
                language));
  }

  /** A colleague of the mission of Cuba has been invited and has not answered yet. */
  static void invite(DemoDatabase database, Instant now) {
    database.run(
        "insert into invitation (state_code, name, email, language, duties, state, secret_sha256,"
            + " invited_at, invited_by, invited_by_name, by_secretariat, sent_at, expires_at)"
            + " values ('CUB', 'Yaima Torres', 'cub.invited@verbale.example', 'es', '{DRAFTER}',"
            + " 'PENDING', ?, ?, ?, ?, false, ?, ?)",
        // The hash of no link that anybody has.
        "0".repeat(HASH_LENGTH),
        now.minus(Duration.ofDays(1)),
        DemoSubjects.CUB_HEAD,
        NAMES.get("cub.head"),
        now.minus(Duration.ofDays(1)),
        now.plus(Duration.ofDays(6)));
  }

  /** A lone head of mission also writes the reply. */
  private static void membership(
      DemoDatabase database, DemoAccount account, String state, Instant since) {
    if (account.isHead()) {
      duty(database, account, state, "HEAD_OF_MISSION", since);
      duty(database, account, state, "ADMINISTRATOR", since);
    }
    if (!account.isHead() || account == DemoAccount.TKM_HEAD) {
      duty(database, account, state, "DRAFTER", since);
    }
  }

  private static void duty(
      DemoDatabase database, DemoAccount account, String state, String duty, Instant since) {
    database.run(
        "insert into mission_membership (subject, display_name, email, state_code, duty,"
            + " valid_from, granted_by) values (?, ?, ?, ?, ?, ?, ?)",
        account.subject(),
        NAMES.get(account.userName()),
        account.email(),
        state,
        duty,
        since,
        DemoSubjects.ADMIN);
  }
}
