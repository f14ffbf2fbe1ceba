package org.verbale.request.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
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
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;

@QuarkusTest
class NoteDeliveryTest {

  @Inject SampleCalls samples;
  @Inject IssueNoteVerbale issueNote;
  @Inject Deliveries deliveries;
  @Inject SendNoteAgain sendNoteAgain;
  @Inject AddresseeLines lines;
  @Inject NotesVerbales notes;
  @Inject EntityManager entities;

  @BeforeEach
  void addresses() {
    deliveries.addresses();
  }

  @Test
  void everybody_gets_the_note_once_in_both_languages() throws Exception {
    var note = issueNote.issue(samples.draft().id());

    Deliveries.await(() -> deliveries.progressOf(note).isFinished());

    assertThat(deliveries.count("addressee", note)).isEqualTo(195);
    assertThat(deliveries.count("note_file", note)).isEqualTo(2 * 195 + 2);
    assertThat(deliveries.mails(note)).isEqualTo(Deliveries.ADDRESSES);
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
  void what_is_issued_never_changes_and_a_correction_names_it() throws Exception {
    var call = samples.draft();
    var first = issueNote.issue(call.id());
    var second = issueNote.correct(call.id(), first.id());

    Deliveries.await(() -> deliveries.progressOf(second).isFinished());
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
    Deliveries.await(() -> deliveries.progressOf(note).isFinished());
    deliveries.sql(
        "update focal_point set email = 'right@cuba.example' where email = 'one@cuba.example'");

    assertThat(sendNoteAgain.send(note.call().id(), "CUB")).isEqualTo(1);
    assertThat(sendNoteAgain.send(note.call().id(), "CUB")).isZero();

    assertThat(deliveries.mails(note)).isEqualTo(Deliveries.ADDRESSES + 1);
    assertThat(recipients(note, "CUB"))
        .containsExactlyInAnyOrder("one@cuba.example", "two@cuba.example", "right@cuba.example");
  }

  @Test
  void a_mission_that_names_nobody_is_written_to_at_its_own_address() {
    samples.ownAddress("ISL", "mission@iceland.example");
    samples.ownAddress("NOR", "mission@norway.example");
    var note = issueNote.issue(samples.draft().id());
    Deliveries.await(() -> deliveries.progressOf(note).isFinished());

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

  private String text(NoteVerbale note, String state, OfficialLanguage language) throws Exception {
    var file = QuarkusTransaction.requiringNew().call(() -> notes.file(note, state, language));
    try (var pdf = Loader.loadPDF(file.orElseThrow().content())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
