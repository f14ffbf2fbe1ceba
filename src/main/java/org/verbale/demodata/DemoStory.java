package org.verbale.demodata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.issue.RecordPastNote;

/** The four calls, told in the order in which they were made. */
final class DemoStory {
  private final DemoMandates mandates;
  private final DemoCalls calls;
  private final DemoReplies replies;
  private final DemoReports reports;
  private final Instant now;
  private long older;

  DemoStory(DemoDatabase rows, RecordPastNote notes, Instant now) {
    this.mandates = new DemoMandates(rows);
    this.calls = new DemoCalls(rows, notes);
    this.replies = new DemoReplies(rows, new DemoTexts());
    this.reports = new DemoReports(rows);
    this.now = now;
  }

  /** A report in the making: translations are missing, and one reply came after the cut-off. */
  void older() {
    long mandate = mandates.mandate("A/RES/65/991", LocalDate.of(2010, 12, 8), "97 (z)", 5, 66);
    Instant deadline = Instant.parse("2011-04-29T22:00:00Z");
    older =
        calls.call(
            new DemoCalls.Call(
                mandate,
                66,
                "A/RES/65/991",
                LocalDate.of(2011, 2, 14),
                deadline,
                Instant.parse("2011-06-01T04:00:00Z"),
                Instant.parse("2011-09-13T15:00:00Z"),
                null),
            now);
    calls.note(older, "ODA/4-2011/NDV", LocalDate.of(2011, 2, 14), 4);
    long spain =
        replies.accepted(
            older, "ESP", OfficialLanguage.SPANISH, LocalDate.of(2011, 4, 20), deadline);
    long norway =
        replies.accepted(
            older, "NOR", OfficialLanguage.ENGLISH, LocalDate.of(2011, 4, 28), deadline);
    replies.accepted(older, "QAT", OfficialLanguage.ENGLISH, LocalDate.of(2011, 6, 20), deadline);
    LocalDate day = LocalDate.of(2011, 6, 15);
    replies.translated(spain, "ESP", OfficialLanguage.ENGLISH, day, true);
    replies.translated(spain, "ESP", OfficialLanguage.FRENCH, day, false);
    replies.translated(norway, "NOR", OfficialLanguage.FRENCH, day, true);
    reports.draft(
        older, "A/66/991", "97 (z)", LocalDate.of(2011, 7, 12), "11-99991", spain, norway);
  }

  /** The facts of A/67/131. */
  long call2012() {
    long mandate = mandates.mandate("A/RES/66/32", LocalDate.of(2011, 12, 2), "98 (h)", 8, 67);
    Instant deadline = Instant.parse("2012-06-08T22:00:00Z");
    long call =
        calls.call(
            new DemoCalls.Call(
                mandate,
                67,
                "A/RES/66/32",
                LocalDate.of(2012, 2, 13),
                deadline,
                Instant.parse("2012-06-30T04:00:00Z"),
                Instant.parse("2012-09-18T15:00:00Z"),
                older),
            now);
    calls.note(call, "ODA/3-2012/NDV", LocalDate.of(2012, 2, 13), 3);
    Long[] revisions = {
      reply(call, "CUB", OfficialLanguage.SPANISH, LocalDate.of(2012, 6, 5), deadline),
      reply(call, "ESP", OfficialLanguage.SPANISH, LocalDate.of(2012, 3, 26), deadline),
      reply(call, "NOR", OfficialLanguage.ENGLISH, LocalDate.of(2012, 6, 1), deadline),
      reply(call, "PAN", OfficialLanguage.SPANISH, LocalDate.of(2012, 5, 23), deadline),
      reply(call, "QAT", OfficialLanguage.ENGLISH, LocalDate.of(2012, 4, 11), deadline),
      reply(call, "TKM", OfficialLanguage.RUSSIAN, LocalDate.of(2012, 5, 14), deadline)
    };
    reports.draft(call, "A/67/131", "98 (h)", WriteDemoData.REPORT_OF_2012, "12-41314", revisions);
    return call;
  }

  /** An accepted reply with all its translations. */
  private long reply(
      long call, String state, OfficialLanguage language, LocalDate received, Instant deadline) {
    long revision = replies.accepted(call, state, language, received, deadline);
    for (OfficialLanguage other : OfficialLanguage.values()) {
      if (other != language) {
        replies.translated(revision, state, other, LocalDate.of(2012, 7, 2), true);
      }
    }
    return revision;
  }

  /** Replies are coming in: the deadline lies three weeks ahead of today. */
  void open() {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    long mandate = mandates.mandate("A/RES/80/992", LocalDate.of(2025, 12, 1), "99 (y)", 7, 82);
    Instant deadline = today.plusDays(21).atTime(23, 0).toInstant(ZoneOffset.UTC);
    LocalDate noted = today.minusDays(60);
    long call =
        calls.call(
            new DemoCalls.Call(
                mandate,
                82,
                "A/RES/80/992",
                noted,
                deadline,
                deadline.plus(21, ChronoUnit.DAYS),
                null,
                null),
            now);
    calls.note(call, "ODA/7-" + noted.getYear() + "/NDV", noted, 7);
    replies.draft(call, "CUB", OfficialLanguage.SPANISH, now.minus(3, ChronoUnit.DAYS));
    replies.awaitingSignOff(call, "ESP", OfficialLanguage.SPANISH, now.minus(2, ChronoUnit.DAYS));
    replies.submitted(call, "NOR", OfficialLanguage.ENGLISH, today.minusDays(5), deadline);
    long panama =
        replies.accepted(call, "PAN", OfficialLanguage.SPANISH, today.minusDays(20), deadline);
    replies.translated(panama, "PAN", OfficialLanguage.ENGLISH, today.minusDays(10), true);
    replies.translated(panama, "PAN", OfficialLanguage.FRENCH, today.minusDays(9), false);
  }

  /** A call that nobody has been sent yet. */
  void draft() {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    long mandate = mandates.mandate("A/RES/80/993", LocalDate.of(2025, 12, 1), "99 (x)", 4, 82);
    Instant deadline = today.plusDays(100).atTime(22, 0).toInstant(ZoneOffset.UTC);
    calls.call(
        new DemoCalls.Call(mandate, 82, "A/RES/80/993", null, deadline, null, null, null), now);
  }
}
