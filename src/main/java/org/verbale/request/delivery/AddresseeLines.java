package org.verbale.request.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.StateOrder;
import org.verbale.request.AddressBook;
import org.verbale.request.StateAsked;
import org.verbale.request.note.Addressee;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;

/** The addressees of a note with their letters and what became of their mails. */
@ApplicationScoped
class AddresseeLines {

  private record Mails(int all, int sent) {}

  private final NotesVerbales notes;
  private final AddressBook addressBook;
  private final EntityManager entities;

  AddresseeLines(NotesVerbales notes, AddressBook addressBook, EntityManager entities) {
    this.notes = notes;
    this.addressBook = addressBook;
    this.entities = entities;
  }

  /** In the alphabetical order of the language. */
  List<NotePage.AddresseeLine> of(NoteVerbale note, OfficialLanguage language) {
    var names =
        addressBook.all().stream().collect(Collectors.toMap(StateAsked::code, StateAsked::names));
    var mails = mails(note);
    var letters = notes.lettersByState(note);
    Comparator<NotePage.AddresseeLine> order =
        StateOrder.by(
            language,
            NotePage.AddresseeLine::name,
            line ->
                names
                    .getOrDefault(line.code(), Map.of())
                    .getOrDefault(OfficialLanguage.ENGLISH, line.code()));
    return notes.addresseesOf(note).stream()
        .map(
            addressee -> {
              var code = addressee.stateCode();
              var mail = mails.getOrDefault(code, new Mails(0, 0));
              return new NotePage.AddresseeLine(
                  code,
                  names.getOrDefault(code, Map.of()).getOrDefault(language, code),
                  addressee.state() == Addressee.Progress.DONE,
                  addressee.lastError().orElse(null),
                  letters.getOrDefault(code, List.of()),
                  mail.all(),
                  mail.sent());
            })
        .sorted(order)
        .toList();
  }

  private Map<String, Mails> mails(NoteVerbale note) {
    var rows =
        entities
            .createNativeQuery(
                """
                select state_code, count(*), count(*) filter (where status = 'SENT')
                from outbox_mail where about = :about group by state_code
                """,
                Object[].class)
            .setParameter("about", NoteMails.about(note))
            .getResultList();
    var mails = new HashMap<String, Mails>();
    for (var row : rows) {
      var columns = (Object[]) row;
      mails.put(
          String.valueOf(columns[0]),
          new Mails(((Number) columns[1]).intValue(), ((Number) columns[2]).intValue()));
    }
    return mails;
  }
}
