package org.verbale.request.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.verbale.request.AddressBook;
import org.verbale.request.CallRefusal;
import org.verbale.request.CallsForViews;
import org.verbale.request.StateAsked;
import org.verbale.request.reminder.SendReminder.Outcome;

/** Reminds at an officer's word: one State, some, or all who are asked. */
@ApplicationScoped
public class RemindNow {

  private final CallsForViews calls;
  private final AddressBook addressBook;
  private final SendReminder sendReminder;

  RemindNow(CallsForViews calls, AddressBook addressBook, SendReminder sendReminder) {
    this.calls = calls;
    this.addressBook = addressBook;
    this.sendReminder = sendReminder;
  }

  /**
   * Reminds them. Who has replied or has more time is passed over, and the outcome says so.
   *
   * @param codes whom; none for all who are asked
   * @return what became of it, by the code of the State, in alphabetical order of the codes
   * @throws CallRefusal if the call takes no replies, or a code is none of an addressee: then
   *     nobody is reminded
   */
  public Map<String, Outcome> remind(long callId, Collection<String> codes) {
    calls.existing(callId).requireOpen();
    var asked =
        addressBook.all().stream()
            .map(StateAsked::code)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> whom = codes.isEmpty() ? asked : new TreeSet<>(codes);
    if (!asked.containsAll(whom)) {
      throw new CallRefusal(CallRefusal.Reason.NOT_AN_ADDRESSEE);
    }
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    whom.forEach(code -> outcomes.put(code, sendReminder.remind(callId, code, null)));
    return outcomes;
  }
}
