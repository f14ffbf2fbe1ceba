package org.verbale.request.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.mail.MailOutcome;
import org.verbale.request.CallRefusal;
import org.verbale.request.CallSettings;
import org.verbale.request.JointReplies;
import org.verbale.request.SampleCalls;
import org.verbale.request.issue.IssueNoteVerbale;
import org.verbale.request.note.NoteProgress;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;

@QuarkusTest
class NoteDeliveryTest {

  @Inject SampleCalls samples;
  @Inject IssueNoteVerbale issueNote;
  @Inject NoteDeliveryJob job;
  @Inject SendNoteAgain sendNoteAgain;
  @Inject AddresseeLines lines;
  @Inject NotesVerbales notes;
  @Inject EntityManager entities;

  private static final int ADDRESSES = 3;

  /** These and no others: what other tests left is removed. */
  @BeforeEach
  void addresses() {
    samples.noAddresses();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              entities
                  .createNativeQuery(
                      """
                        insert into focal_point (state_code, name, email, language)
                        values ('CUB', 'One', 'one@cuba.example', 'es'),
                               ('CUB', 'Two', 'two@cuba.example', null),
                               ('NOR', 'Three', 'three@norway.example', 'en')
                        """)
                  .executeUpdate();
            });
  }

  @Test
  void everybody_gets_the_note_once_in_both_languages() throws Exception {
    var note = issueNote.issue(samples.draft().id());

    await(() -> progressOf(note).isFinished());

    assertThat(count("addressee", note)).isEqualTo(195);
    assertThat(count("note_file", note)).isEqualTo(2 * 195 + 2);
    assertThat(mails(note)).isEqualTo(ADDRESSES);
    assertThat(note.reference()).matches("ODA/\\d+-\\d{4}/NDV");
    var text = text(note, "CUB", OfficialLanguage.FRENCH);
    assertThat(text).contains(note.reference(), "Destinataire", "Cuba", "Qu’est-ce que le calme");
  }

  @Test
  void a_note_is_issued_once_however_often_it_is_asked_for() {
    var call = samples.draft();
    issueNote.issue(call.id());

    assertThatThrownBy(() -> issueNote.issue(call.id()))
        .isInstanceOfSatisfying(
            CallRefusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(CallRefusal.Reason.ISSUED_ALREADY));
  }

  @Test
  void an_interrupted_delivery_goes_on_where_it_stopped_and_nobody_gets_it_twice() {
    letNoMoreThan(40);
    NoteVerbale note;
    try {
      note = issueNote.issue(samples.draft().id());
      await(() -> progressOf(note).failing() > 0);
      // The connections die in the middle of the work, as when the server is killed.
      killConnections();
      await(() -> progressOf(note).done() == 40 || progressOf(note).failing() == 155);
    } finally {
      letAll();
    }
    assertThat(progressOf(note).isFinished()).isFalse();

    await(
        () -> {
          job.sweep();
          return progressOf(note).isFinished();
        });

    assertThat(count("note_file", note)).isEqualTo(2 * 195 + 2);
    assertThat(mails(note)).isEqualTo(ADDRESSES);
  }

  @Test
  void several_workers_side_by_side_deliver_to_everybody_once() {
    var note = issueNote.issue(samples.draft().id());
    var one = CompletableFuture.supplyAsync(() -> job.run(note.id()));
    var two = CompletableFuture.supplyAsync(() -> job.run(note.id()));
    int done = one.join() + two.join();

    await(() -> progressOf(note).isFinished());
    assertThat(done).isPositive();
    assertThat(count("note_file", note)).isEqualTo(2 * 195 + 2);
    assertThat(mails(note)).isEqualTo(ADDRESSES);
  }

  @Test
  void what_is_issued_never_changes_and_a_correction_names_it() throws Exception {
    var call = samples.draft();
    var first = issueNote.issue(call.id());
    var second = issueNote.correct(call.id(), first.id());

    await(() -> progressOf(second).isFinished());
    assertThat(text(second, "NOR", OfficialLanguage.ENGLISH)).contains(first.reference());
    assertThatThrownBy(() -> issueNote.correct(call.id(), first.id()))
        .isInstanceOf(CallRefusal.class);
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            entities
                                .createNativeQuery(
                                    "update note_verbale set reference = 'x' where id = :id")
                                .setParameter("id", first.id())
                                .executeUpdate()))
        .hasMessageContaining("never changed");
  }

  @Test
  void an_address_that_is_put_right_gets_the_note_and_nobody_gets_it_twice() {
    var note = issueNote.issue(samples.draft().id());
    await(() -> progressOf(note).isFinished());
    sql("update focal_point set email = 'right@cuba.example' where email = 'one@cuba.example'");

    assertThat(sendNoteAgain.send(note.call().id(), "CUB")).isEqualTo(1);
    assertThat(sendNoteAgain.send(note.call().id(), "CUB")).isZero();

    assertThat(mails(note)).isEqualTo(ADDRESSES + 1);
    assertThat(recipients(note, "CUB"))
        .containsExactlyInAnyOrder("one@cuba.example", "two@cuba.example", "right@cuba.example");
  }

  @Test
  void a_mission_that_names_nobody_is_written_to_at_its_own_address() {
    samples.ownAddress("ISL", "mission@iceland.example");
    samples.ownAddress("NOR", "mission@norway.example");
    var note = issueNote.issue(samples.draft().id());
    await(() -> progressOf(note).isFinished());

    assertThat(recipients(note, "ISL")).containsExactly("mission@iceland.example");
    assertThat(recipients(note, "NOR"))
        .as("the mission has a focal point")
        .containsExactly("three@norway.example");
  }

  @Test
  void a_note_with_missing_words_does_not_go_out() {
    var settings = samples.settings();
    var call =
        samples.make(
            new CallSettings(
                settings.targetSession(),
                settings.deadline(),
                settings.cutOff(),
                List.of(OfficialLanguage.ENGLISH, OfficialLanguage.RUSSIAN),
                settings.noteDelivery(),
                settings.wordLimit(),
                settings.overLimitPolicy(),
                settings.summaryLimit(),
                settings.latePolicy(),
                JointReplies.NAMED,
                false,
                settings.repliesFrom(),
                settings.wordings(),
                settings.questions(),
                settings.reminderDays()));

    assertThatThrownBy(() -> issueNote.issue(call.id()))
        .isInstanceOfSatisfying(
            CallRefusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(CallRefusal.Reason.NOT_READY));
  }

  private List<String> recipients(NoteVerbale note, String state) {
    return lines.of(note, OfficialLanguage.ENGLISH).stream()
        .filter(line -> line.code().equals(state))
        .flatMap(line -> line.mails().stream())
        .map(MailOutcome::recipient)
        .toList();
  }

  /** From now on the database takes the letters of so many addressees and refuses all others. */
  private void letNoMoreThan(int addressees) {
    sql(
        """
        create or replace function refuse_letters() returns trigger language plpgsql as $$
        begin
          if new.addressee_id is not null and (select count(distinct addressee_id) from note_file
              where note_id = new.note_id and addressee_id <> new.addressee_id) >= %d then
            raise exception 'no room for further letters';
          end if;
          return new;
        end $$
        """
            .formatted(addressees));
    sql(
        "create trigger refuse_letters before insert on note_file for each row execute function"
            + " refuse_letters()");
  }

  private void letAll() {
    sql("drop trigger if exists refuse_letters on note_file");
  }

  private void killConnections() {
    sql(
        "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname ="
            + " current_database() and pid <> pg_backend_pid()");
  }

  private void sql(String statement) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var query = entities.createNativeQuery(statement);
              if (statement.startsWith("select")) {
                query.getResultList();
              } else {
                query.executeUpdate();
              }
            });
  }

  private NoteProgress progressOf(NoteVerbale note) {
    return QuarkusTransaction.requiringNew().call(() -> notes.progress(note));
  }

  private int count(String table, NoteVerbale note) {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from " + table + " where note_id = :note")
                .setParameter("note", note.id())
                .getSingleResult())
        .intValue();
  }

  private int mails(NoteVerbale note) {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from outbox_mail where about = :about")
                .setParameter("about", NoteMails.about(note))
                .getSingleResult())
        .intValue();
  }

  private String text(NoteVerbale note, String state, OfficialLanguage language) throws Exception {
    var file = QuarkusTransaction.requiringNew().call(() -> notes.file(note, state, language));
    try (var pdf = Loader.loadPDF(file.orElseThrow().content())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static void await(BooleanSupplier condition) {
    var end = Instant.now().plus(Duration.ofSeconds(90));
    while (true) {
      boolean holds;
      try {
        holds = condition.getAsBoolean();
      } catch (RuntimeException connectionDied) {
        holds = false;
      }
      if (holds) {
        return;
      }
      assertThat(Instant.now()).isBefore(end);
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
