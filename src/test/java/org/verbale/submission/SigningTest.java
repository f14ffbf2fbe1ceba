package org.verbale.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verbale.submission.ReplyFixture.DRAFTER;
import static org.verbale.submission.ReplyFixture.HEAD;
import static org.verbale.submission.ReplyFixture.OFFICER;
import static org.verbale.submission.ReplyFixture.count;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.receipt.Receipt;
import org.verbale.submission.receipt.ReceiptNumber;
import org.verbale.testing.TestDatabase;

/** From the draft to the receipt on a real database. */
@QuarkusTest
class SigningTest {
  private static final String STATE = "CUB";

  @Inject StartReply start;
  @Inject SaveSection save;
  @Inject AskForSignOff ask;
  @Inject SignOffReply sign;
  @Inject AcceptReply accept;
  @Inject Submissions submissions;
  @Inject ReplyStatuses statuses;

  @BeforeEach
  void people() {
    ReplyFixture.duty(DRAFTER, STATE, "DRAFTER");
    ReplyFixture.duty(HEAD, STATE, "HEAD_OF_MISSION");
  }

  @Test
  void a_signed_reply_is_frozen_with_its_receipt() throws Exception {
    long call = awaiting(ReplyFixture.Call.usual());
    Receipt receipt = sign.signOff(call, STATE, HEAD);
    assertThat(ReceiptNumber.find(receipt.number())).isPresent();
    assertThat(count("select count(*) from revision where id = " + receipt.revision().id()))
        .isOne();
    Files.createDirectories(Path.of("target", "pages"));
    Files.write(Path.of("target", "pages", "receipt.pdf"), receipt.content());
    try (var pdf = Loader.loadPDF(receipt.content())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(receipt.number());
    }
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              ReplyStatus status = statuses.of(call).get(STATE);
              assertThat(status.replied()).isTrue();
              assertThat(status.late()).isFalse();
            });
    assertThat(
            count(
                "select count(*) from audit_event where subject = 'reply/"
                    + call
                    + "/CUB' and type"
                    + " in ('reply.submitted', 'reply.receipt-issued')"))
        .isEqualTo(2);
  }

  @Test
  void twenty_who_sign_at_once_make_one_revision_and_one_receipt() throws Exception {
    long call = awaiting(ReplyFixture.Call.usual());
    Callable<String> signing = () -> sign.signOff(call, STATE, HEAD).number();
    try (var together = Executors.newFixedThreadPool(20)) {
      List<Future<String>> signed = together.invokeAll(java.util.Collections.nCopies(20, signing));
      assertThat(signed).extracting(Future::get).doesNotContainNull();
      assertThat(signed.stream().map(SigningTest::result).distinct()).hasSize(1);
    }
    assertThat(revisions(call)).isOne();
    assertThat(receipts(call)).isOne();
  }

  @Test
  void each_is_written_to_in_the_language_they_have_chosen() {
    var russian = new Actor("t-reads-russian", "Reads Russian");
    ReplyFixture.duty(russian, STATE, "HEAD_OF_MISSION");
    ReplyFixture.run(
        "insert into person_language (subject, language, chosen_at)"
            + " values ('t-reads-russian', 'ru', now()) on conflict do nothing");
    long call = awaiting(ReplyFixture.Call.usual());
    assertThat(mails(call, russian, "ru")).isOne();
    assertThat(mails(call, HEAD, "es")).isOne();
  }

  private static long mails(long call, Actor reader, String language) {
    return count(
        "select count(*) from outbox_mail where about = 'reply/%d/CUB' and recipient = '%s' and language = '%s'"
            .formatted(call, reader.subject() + "@verbale.example", language));
  }

  @Test
  void a_database_that_dies_in_the_middle_leaves_neither_revision_nor_receipt() {
    long call = awaiting(ReplyFixture.Call.usual());
    ReplyFixture.run(
        "create or replace function die_once() returns trigger language plpgsql as $$ begin"
            + " perform pg_terminate_backend(pg_backend_pid()); return new; end $$;"
            + " create trigger die before insert on receipt for each row execute function die_once()");
    try {
      assertThatThrownBy(() -> sign.signOff(call, STATE, HEAD)).isInstanceOf(Exception.class);
    } finally {
      ReplyFixture.run("drop trigger die on receipt");
    }
    assertThat(revisions(call)).isZero();
    assertThat(receipts(call)).isZero();
    assertThat(sign.signOff(call, STATE, HEAD).number()).isNotNull();
  }

  @Test
  void a_reply_after_the_deadline_is_taken_and_stamped_late() {
    long call = awaiting(ReplyFixture.Call.usual().due(Instant.parse("2020-01-01T00:00:00Z")));
    assertThat(sign.signOff(call, STATE, HEAD).revision().isLate()).isTrue();
  }

  @Test
  void a_name_that_no_face_can_print_stops_no_signature() throws Exception {
    var thai = new Actor("t-thai", "สมชาย 😀");
    ReplyFixture.duty(thai, STATE, "HEAD_OF_MISSION");
    long call = awaiting(ReplyFixture.Call.usual());
    Receipt receipt = sign.signOff(call, STATE, thai);
    try (var pdf = Loader.loadPDF(receipt.content())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("[U+0E2A]");
    }
  }

  @Test
  void an_extension_keeps_it_in_time() {
    long call = awaiting(ReplyFixture.Call.usual().due(Instant.parse("2020-01-01T00:00:00Z")));
    ReplyFixture.run(
        "insert into extension (call_id, state_code, until, reason, granted_by, granted_at) values ("
            + call
            + ", 'CUB', '2098-01-01', 'Asked for', 'test', now())");
    assertThat(sign.signOff(call, STATE, HEAD).revision().isLate()).isFalse();
  }

  @Test
  void the_drafter_cannot_sign_in_a_mission_of_two() {
    long call = awaiting(ReplyFixture.Call.usual().with("one_person_may_sign = true"));
    assertThatThrownBy(() -> sign.signOff(call, STATE, DRAFTER))
        .isInstanceOf(ReplyRefusal.SignOffNeedsAnotherPerson.class);
  }

  @Test
  void the_only_person_of_a_mission_signs_where_the_call_allows_it() {
    var alone = new Actor("t-alone", "Only One");
    ReplyFixture.duty(alone, "NRU", "HEAD_OF_MISSION");
    long call = ReplyFixture.call(ReplyFixture.Call.usual().with("one_person_may_sign = true"));
    start.start(call, "NRU", OfficialLanguage.ENGLISH, alone);
    save.save(call, "NRU", new SaveSection.Draft(1, 0, ReplyFixture.text("Ours.")), alone);
    ask.ask(call, "NRU", null, alone);
    assertThat(sign.signOff(call, "NRU", alone).revision().isOnePerson()).isTrue();
  }

  @Test
  void a_frozen_revision_cannot_be_changed_in_the_database() {
    long call = awaiting(ReplyFixture.Call.usual());
    long revision = sign.signOff(call, STATE, HEAD).revision().id();
    assertRefused("update revision set words = 0 where id = " + revision);
    assertRefused("delete from receipt where revision_id = " + revision);
    assertRefused(
        "update submission set state = 'RETURNED', return_reason = 'x' where call_id = " + call);
  }

  @Test
  void a_call_that_is_closed_takes_no_reply() {
    long call = ReplyFixture.issuedCall();
    ReplyFixture.run(
        "update call_for_views set state = 'CLOSED', closed_at = now() where id = " + call);
    assertThatThrownBy(() -> start.start(call, STATE, OfficialLanguage.SPANISH, DRAFTER))
        .isInstanceOf(ReplyRefusal.CallNotOpen.class);
  }

  @Test
  void two_who_start_at_once_share_one_draft() throws Exception {
    long call = ReplyFixture.issuedCall();
    Callable<Long> starting =
        () -> start.start(call, STATE, OfficialLanguage.SPANISH, DRAFTER).id();
    try (var together = Executors.newFixedThreadPool(8)) {
      var started = together.invokeAll(java.util.Collections.nCopies(8, starting));
      assertThat(started.stream().map(SigningTest::result).distinct()).hasSize(1);
    }
  }

  @Test
  void accepting_twice_is_refused() {
    long call = awaiting(ReplyFixture.Call.usual());
    sign.signOff(call, STATE, HEAD);
    accept.accept(call, STATE, OFFICER);
    assertThatThrownBy(() -> accept.accept(call, STATE, OFFICER))
        .isInstanceOf(ReplyRefusal.NotInThisState.class);
  }

  private long awaiting(ReplyFixture.Call wanted) {
    long call = ReplyFixture.call(wanted);
    start.start(call, STATE, OfficialLanguage.SPANISH, DRAFTER);
    var draft = new SaveSection.Draft(1, 0, ReplyFixture.text("# Título\n\nCuba apoya la paz."));
    save.save(call, STATE, draft, DRAFTER);
    ask.ask(call, STATE, "Por favor", DRAFTER);
    return call;
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static long revisions(long call) {
    return count(
        "select count(*) from revision r join submission s on s.id = r.submission_id where"
            + " s.call_id = "
            + call);
  }

  private static long receipts(long call) {
    return count(
        "select count(*) from receipt c join revision r on r.id = c.revision_id join submission s"
            + " on s.id = r.submission_id where s.call_id = "
            + call);
  }

  private static void assertRefused(String statement) {
    assertThatThrownBy(
            () -> {
              try (var database = TestDatabase.connect();
                  var executed = database.createStatement()) {
                executed.execute(statement);
              }
            })
        .isInstanceOf(SQLException.class);
  }
}
