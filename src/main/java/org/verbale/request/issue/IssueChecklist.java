package org.verbale.request.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.verbale.language.LanguageNames;
import org.verbale.language.NameLists;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.StateOrder;
import org.verbale.mail.OutboxMails;
import org.verbale.request.AddressBook;
import org.verbale.request.CallForViews;
import org.verbale.request.RequestConfig;
import org.verbale.request.StateAsked;
import org.verbale.request.note.QuotedWords;

/** What is looked at before a note verbale goes out. */
@ApplicationScoped
public class IssueChecklist {

  private final AddressBook addressBook;
  private final OutboxMails mails;
  private final RequestConfig config;
  private final Clock clock;

  IssueChecklist(AddressBook addressBook, OutboxMails mails, RequestConfig config, Clock clock) {
    this.addressBook = addressBook;
    this.mails = mails;
    this.config = config;
    this.clock = clock;
  }

  /**
   * The checklist of a call.
   *
   * @param language in which States and languages are named
   */
  public List<CheckItem> of(CallForViews call, OfficialLanguage language) {
    var items = new ArrayList<CheckItem>();
    items.add(deadline(call));
    items.add(cutOff(call));
    for (var noteLanguage : call.noteLanguages()) {
      items.add(words(call, noteLanguage, language));
    }
    items.add(addresses(language));
    deadAddresses(language).ifPresent(items::add);
    return items;
  }

  /** Whether nothing on the list stops the issue. */
  public boolean allows(CallForViews call) {
    return of(call, OfficialLanguage.ENGLISH).stream()
        .noneMatch(item -> item.level() == CheckItem.Level.STOP);
  }

  private CheckItem deadline(CallForViews call) {
    var left = Duration.between(clock.instant(), call.deadline().instant());
    if (left.isNegative() || left.isZero()) {
      return CheckItem.stop("request.check.deadline.past");
    }
    return left.toDays() < config.enoughDays()
        ? CheckItem.look("request.check.deadline.short", left.toDays(), config.enoughDays())
        : CheckItem.good("request.check.deadline.enough", left.toDays());
  }

  private static CheckItem cutOff(CallForViews call) {
    return call.cutOff().isEmpty()
        ? CheckItem.look("request.check.cutOff.none")
        : CheckItem.good("request.check.cutOff.set");
  }

  private static CheckItem words(
      CallForViews call, OfficialLanguage noteLanguage, OfficialLanguage reader) {
    var name = LanguageNames.name(noteLanguage, reader, LanguageNames.Form.ALONE);
    var resolution = call.mandate().resolution();
    var quoted = QuotedWords.of(call, noteLanguage);
    if (quoted.isEmpty()) {
      return resolution.in(noteLanguage).isEmpty()
          ? CheckItem.stop("request.check.words.resolution", name, resolution.symbol())
          : CheckItem.stop("request.check.words.paragraph", name, call.mandate().paragraph());
    }
    if (call.wording(noteLanguage).isEmpty()) {
      return CheckItem.stop("request.check.words.title", name);
    }
    return call.questions().stream()
        .filter(question -> question.text(noteLanguage).isEmpty())
        .findFirst()
        .map(missing -> CheckItem.stop("request.check.words.question", name, missing.position()))
        .orElseGet(
            () ->
                quoted.get().given()
                    ? CheckItem.look("request.check.words.given", name, resolution.symbol())
                    : CheckItem.good("request.check.words.complete", name));
  }

  private CheckItem addresses(OfficialLanguage language) {
    var states = addressBook.all();
    var without = states.stream().filter(state -> state.recipients().isEmpty()).toList();
    if (without.isEmpty()) {
      return CheckItem.good("request.check.addresses.all", states.size());
    }
    return CheckItem.look("request.check.addresses.missing", without.size())
        .withDetails(names(without, language));
  }

  private Optional<CheckItem> deadAddresses(OfficialLanguage language) {
    var undeliverable = mails.undeliverable();
    var dead =
        addressBook.all().stream()
            .filter(state -> !state.recipients().isEmpty() && !state.isReachable(undeliverable))
            .toList();
    return dead.isEmpty()
        ? Optional.empty()
        : Optional.of(
            CheckItem.look("request.check.addresses.dead", dead.size())
                .withDetails(names(dead, language)));
  }

  private static String names(List<StateAsked> states, OfficialLanguage language) {
    Comparator<StateAsked> order =
        StateOrder.by(
            language, state -> state.name(language), state -> state.name(OfficialLanguage.ENGLISH));
    return NameLists.joined(
        states.stream().sorted(order).map(state -> state.name(language)).toList(), language);
  }
}
