package org.verbale.submission.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.StateOrder;
import org.verbale.mail.OutboxMails;
import org.verbale.mission.MemberState;
import org.verbale.mission.MemberStates;
import org.verbale.request.AddressBook;
import org.verbale.request.CallForViews;
import org.verbale.request.Extension;
import org.verbale.request.StateAsked;
import org.verbale.request.reminder.Reminder;
import org.verbale.request.reminder.Reminders;
import org.verbale.submission.ReplyStatus;
import org.verbale.submission.ReplyStatuses;

/** Puts together, for one call, where every State that was asked stands. */
@ApplicationScoped
class TrackingBoard {

  private final MemberStates states;
  private final AddressBook addressBook;
  private final OutboxMails mails;
  private final ReplyStatuses statuses;
  private final Reminders reminders;
  private final Clock clock;

  TrackingBoard(
      MemberStates states,
      AddressBook addressBook,
      OutboxMails mails,
      ReplyStatuses statuses,
      Reminders reminders,
      Clock clock) {
    this.states = states;
    this.addressBook = addressBook;
    this.mails = mails;
    this.statuses = statuses;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** All addressees in the alphabetical order of the language. */
  List<BoardRow> of(CallForViews call, OfficialLanguage language) {
    var replies = statuses.of(call.id());
    var sent =
        reminders.of(call).stream()
            .collect(Collectors.groupingBy(Reminder::stateCode, Collectors.counting()));
    var undeliverable = mails.undeliverable();
    var reachable =
        addressBook.all().stream()
            .filter(state -> state.isReachable(undeliverable))
            .map(StateAsked::code)
            .collect(Collectors.toSet());
    var today = LocalDate.now(clock);
    Comparator<MemberState> order =
        StateOrder.by(
            language,
            state -> state.name(language, today),
            state -> state.name(OfficialLanguage.ENGLISH, today));
    return states.addressees().stream()
        .sorted(order)
        .map(
            state ->
                row(
                    call,
                    state,
                    state.name(language, today),
                    replies.get(state.code()),
                    sent.getOrDefault(state.code(), 0L).intValue(),
                    reachable.contains(state.code())))
        .toList();
  }

  /** How many stand where. */
  Map<Standing, Long> counts(List<BoardRow> rows) {
    return rows.stream().collect(Collectors.groupingBy(BoardRow::standing, Collectors.counting()));
  }

  private static BoardRow row(
      CallForViews call,
      MemberState state,
      String name,
      ReplyStatus reply,
      int reminders,
      boolean hasAddress) {
    var extension =
        call.extensionsOf(state.code()).stream()
            .map(Extension::until)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new BoardRow(
        state.code(),
        name,
        state.regionalGroup().map(Enum::name).orElse(null),
        Standing.of(reply),
        reply != null && reply.late(),
        reply != null && reply.nilReply(),
        reply == null ? null : reply.jointWith(),
        reply == null ? null : reply.receivedOn(),
        extension,
        reminders,
        hasAddress);
  }
}
