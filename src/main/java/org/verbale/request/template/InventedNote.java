package org.verbale.request.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.SubParagraph;
import org.verbale.request.AddressBook;
import org.verbale.request.LatePolicy;
import org.verbale.request.NoteDelivery;
import org.verbale.request.SubmissionDeadline;
import org.verbale.request.note.NoteContent;
import org.verbale.request.note.NoteValues;
import org.verbale.web.Messages;

/** An invented note with which a template is shown: it has everything that a note may have. */
@ApplicationScoped
class InventedNote {

  private static final int DAYS_TO_REPLY = 70;

  private final Messages messages;
  private final AddressBook addressBook;
  private final Clock clock;

  InventedNote(Messages messages, AddressBook addressBook, Clock clock) {
    this.messages = messages;
    this.addressBook = addressBook;
    this.clock = clock;
  }

  /**
   * The note in one language.
   *
   * @param correcting whether it corrects an earlier one
   */
  NoteValues in(OfficialLanguage language, boolean correcting) {
    var today = LocalDate.now(clock.withZone(SubmissionDeadline.NEW_YORK));
    var year = today.getYear();
    return new NoteValues(
        "ODA/2-" + year + "/NDV",
        today,
        correcting ? new NoteValues.Corrected("ODA/1-" + year + "/NDV", today.minusDays(7)) : null,
        content(language, today),
        "https://portal.example/calls/1",
        addressee(language));
  }

  private NoteContent content(OfficialLanguage language, LocalDate today) {
    var parts =
        List.of(
            new SubParagraph("a", text(language, "partA")),
            new SubParagraph("b", text(language, "partB")));
    var letter =
        new NoteContent.Letter(
            text(language, "title"),
            text(language, "title"),
            new NoteContent.Quoted(5, text(language, "paragraph"), parts),
            parts,
            text(language, "consent"));
    var deadline =
        SubmissionDeadline.at(
                today.plusDays(DAYS_TO_REPLY).atTime(LocalTime.of(18, 0)),
                SubmissionDeadline.NEW_YORK)
            .deadline();
    return new NoteContent(
        List.of(language),
        NoteDelivery.ALL_LANGUAGES,
        "79/999",
        "2024-12-02",
        81,
        deadline.instant(),
        deadline.zone().getId(),
        1000,
        200,
        LatePolicy.ADDENDUM,
        true,
        Map.of(language, letter));
  }

  private Map<OfficialLanguage, String> addressee(OfficialLanguage language) {
    Map<OfficialLanguage, String> name = new EnumMap<>(OfficialLanguage.class);
    addressBook.all().stream()
        .findFirst()
        .ifPresent(state -> name.put(language, state.name(language)));
    return name.isEmpty() ? null : name;
  }

  private String text(OfficialLanguage language, String name) {
    return messages.text(language, "request.template.sample." + name);
  }
}
