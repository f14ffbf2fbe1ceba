package org.verbale.demodata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.verbale.request.issue.RecordPastNote;

/** Calls for views with their notes verbales and the States that were asked. */
final class DemoCalls {

  private final DemoDatabase database;
  private final RecordPastNote notes;

  DemoCalls(DemoDatabase database, RecordPastNote notes) {
    this.database = database;
    this.notes = notes;
  }

  /**
   * @param issued the date of the note verbale; null while the call is a draft
   * @param closed null while it is open
   */
  record Call(
      long mandate,
      int session,
      String symbol,
      LocalDate issued,
      Instant deadline,
      Instant cutOff,
      Instant closed,
      Long previous) {}

  /** The identifier of the call. */
  long call(Call call, Instant now) {
    String state = call.issued() == null ? "DRAFT" : call.closed() == null ? "ISSUED" : "CLOSED";
    Instant issued = call.issued() == null ? null : at(call.issued());
    long id =
        database.insert(
            "insert into call_for_views (mandate_id, target_session, state, deadline, cut_off,"
                + " word_limit, previous_call_id, created_at, created_by, issued_at, closed_at)"
                + " values (?, ?, ?, ?, ?, 800, ?, ?, ?, ?, ?)",
            call.mandate(),
            call.session(),
            state,
            call.deadline(),
            call.cutOff(),
            call.previous(),
            issued == null ? now : issued,
            DemoSubjects.OFFICER,
            issued,
            call.closed());
    DemoTexts.resolutions().stream()
        .filter(text -> text.symbol().equals(call.symbol()))
        .forEach(
            text ->
                database.run(
                    "insert into call_wording (call_id, language, title) values (?, ?, ?)",
                    id,
                    text.language().code(),
                    text.title()));
    for (int days : new int[] {30, 7, 1}) {
      database.run("insert into reminder_step (call_id, days) values (?, ?)", id, days);
    }
    return id;
  }

  /** The note verbale, which all States have been sent. */
  void note(long call, String reference, LocalDate dated, int number) {
    database.run(
        "insert into reference_series (year, last_number) values (?, ?) on conflict (year) do"
            + " update set last_number = greatest(reference_series.last_number, excluded.last_number)",
        dated.getYear(),
        number);
    notes.record(
        call,
        new RecordPastNote.Sent(
            reference, dated, at(dated), "Olivia Ferrand", DemoPeople.FOCAL_POINTS.keySet()));
  }

  static Instant at(LocalDate day) {
    return day.atTime(15, 0).toInstant(ZoneOffset.UTC);
  }
}
