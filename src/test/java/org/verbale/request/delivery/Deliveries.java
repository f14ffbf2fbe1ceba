package org.verbale.request.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.verbale.request.SampleCalls;
import org.verbale.request.note.NoteProgress;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;

/** What became of notes that were issued. */
@ApplicationScoped
class Deliveries {

  /** How many addresses there are. */
  static final int ADDRESSES = 3;

  @Inject SampleCalls samples;
  @Inject NotesVerbales notes;
  @Inject EntityManager entities;

  /** These and no others: what other tests left is removed. */
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

  void sql(String statement) {
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

  NoteProgress progressOf(NoteVerbale note) {
    return QuarkusTransaction.requiringNew().call(() -> notes.progress(note));
  }

  int count(String table, NoteVerbale note) {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from " + table + " where note_id = :note")
                .setParameter("note", note.id())
                .getSingleResult())
        .intValue();
  }

  int mails(NoteVerbale note) {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from outbox_mail where about = :about")
                .setParameter("about", NoteMails.about(note))
                .getSingleResult())
        .intValue();
  }

  static void await(BooleanSupplier condition) {
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
