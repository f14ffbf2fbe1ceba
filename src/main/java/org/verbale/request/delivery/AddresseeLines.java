package org.verbale.request.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.StateOrder;
import org.verbale.mail.MailOutcome;
import org.verbale.mail.OutboxMails;
import org.verbale.request.AddressBook;
import org.verbale.request.StateAsked;
import org.verbale.request.note.Addressee;
import org.verbale.request.note.NoteVerbale;
import org.verbale.request.note.NotesVerbales;

/** The addressees of a note with their letters and what became of their mails. */
@ApplicationScoped
public class AddresseeLines {

  private final NotesVerbales notes;
  private final AddressBook addressBook;
  private final OutboxMails mails;

  AddresseeLines(NotesVerbales notes, AddressBook addressBook, OutboxMails mails) {
    this.notes = notes;
    this.addressBook = addressBook;
    this.mails = mails;
  }

  /** In the alphabetical order of the language. */
  public List<AddresseeLine> of(NoteVerbale note, OfficialLanguage language) {
    var names =
        addressBook.all().stream().collect(Collectors.toMap(StateAsked::code, StateAsked::names));
    var outcomes =
        mails.outcomesOf(List.of(NoteMails.about(note))).stream()
            .collect(Collectors.groupingBy(MailOutcome::stateCode));
    var letters = notes.lettersByState(note);
    Comparator<AddresseeLine> order =
        StateOrder.by(
            language,
            AddresseeLine::name,
            line -> name(names, line.code(), OfficialLanguage.ENGLISH));
    return notes.addresseesOf(note).stream()
        .map(
            addressee -> {
              var code = addressee.stateCode();
              return new AddresseeLine(
                  code,
                  name(names, code, language),
                  addressee.state() == Addressee.Progress.DONE,
                  addressee.lastError().orElse(null),
                  letters.getOrDefault(code, List.of()),
                  outcomes.getOrDefault(code, List.of()),
                  !outcomes.isEmpty());
            })
        .sorted(order)
        .toList();
  }

  private static String name(
      Map<String, Map<OfficialLanguage, String>> names, String code, OfficialLanguage language) {
    return names.getOrDefault(code, Map.of()).getOrDefault(language, code);
  }
}
