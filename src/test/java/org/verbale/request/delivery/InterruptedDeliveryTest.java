package org.verbale.request.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.request.SampleCalls;
import org.verbale.request.issue.IssueNoteVerbale;
import org.verbale.request.note.NoteVerbale;

/** A delivery that is cut off, or at which several work, still reaches everybody once. */
@QuarkusTest
class InterruptedDeliveryTest {

  @Inject SampleCalls samples;
  @Inject Deliveries deliveries;
  @Inject IssueNoteVerbale issueNote;
  @Inject NoteDeliveryJob job;

  @BeforeEach
  void addresses() {
    deliveries.addresses();
  }

  @Test
  void an_interrupted_delivery_goes_on_where_it_stopped_and_nobody_gets_it_twice() {
    letNoMoreThan(40);
    NoteVerbale note;
    try {
      note = issueNote.issue(samples.draft().id());
      Deliveries.await(() -> deliveries.progressOf(note).failing() > 0);
      // The connections die in the middle of the work, as when the server is killed.
      killConnections();
      Deliveries.await(
          () ->
              deliveries.progressOf(note).done() == 40
                  || deliveries.progressOf(note).failing() == 155);
    } finally {
      letAll();
    }
    assertThat(deliveries.progressOf(note).isFinished()).isFalse();

    Deliveries.await(
        () -> {
          job.sweep();
          return deliveries.progressOf(note).isFinished();
        });

    assertThat(deliveries.count("note_file", note)).isEqualTo(2 * 195 + 2);
    assertThat(deliveries.mails(note)).isEqualTo(Deliveries.ADDRESSES);
  }

  @Test
  void several_workers_side_by_side_deliver_to_everybody_once() {
    var note = issueNote.issue(samples.draft().id());
    var one = CompletableFuture.supplyAsync(() -> job.run(note.id()));
    var two = CompletableFuture.supplyAsync(() -> job.run(note.id()));
    int done = one.join() + two.join();

    Deliveries.await(() -> deliveries.progressOf(note).isFinished());
    assertThat(done).isPositive();
    assertThat(deliveries.count("note_file", note)).isEqualTo(2 * 195 + 2);
    assertThat(deliveries.mails(note)).isEqualTo(Deliveries.ADDRESSES);
  }

  /** From now on the database takes the letters of so many addressees and refuses all others. */
  private void letNoMoreThan(int addressees) {
    deliveries.sql(
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
    deliveries.sql(
        "create trigger refuse_letters before insert on note_file for each row execute function"
            + " refuse_letters()");
  }

  private void letAll() {
    deliveries.sql("drop trigger if exists refuse_letters on note_file");
  }

  private void killConnections() {
    deliveries.sql(
        "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname ="
            + " current_database() and pid <> pg_backend_pid()");
  }
}
