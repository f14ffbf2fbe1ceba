package org.verbale.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verbale.language.LanguageNames;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MemberStates;
import org.verbale.request.CallForViews;
import org.verbale.request.CallsForViews;
import org.verbale.submission.Revision;
import org.verbale.submission.Revisions;
import org.verbale.web.Moments;
import org.verbale.web.NotFound;
import org.verbale.web.PageLanguage;

/** Gathers the boards of completeness. */
@RequestScoped
class BoardView {
  @Inject CallsForViews calls;
  @Inject Revisions revisions;
  @Inject TranslationTasks tasks;
  @Inject MemberStates states;
  @Inject PageLanguage language;
  @Inject Clock clock;

  TranslationPages.CallChoice choice() {
    List<TranslationPages.CallLine> lines = new ArrayList<>();
    for (CallForViews call : calls.latestFirst()) {
      int accepted = revisions.accepted(call.id()).size();
      if (accepted > 0) {
        List<Translation> open = tasks.ofCall(call.id());
        lines.add(
            new TranslationPages.CallLine(
                call.id(),
                call.titleOrElse(language.current()),
                accepted,
                signedOff(open),
                open.size()));
      }
    }
    return new TranslationPages.CallChoice(lines);
  }

  private static int signedOff(List<Translation> tasks) {
    return (int) tasks.stream().filter(task -> task.state() == TranslationState.SIGNED_OFF).count();
  }

  TranslationPages.Board board(long callId) {
    CallForViews call =
        calls.findByIdOptional(callId).orElseThrow(() -> new NotFound("translation.notFound.call"));
    List<Translation> all = tasks.ofCall(callId);
    Map<Long, Map<OfficialLanguage, Translation>> byRevision =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    task -> task.revision().id(),
                    Collectors.toMap(Translation::language, Function.identity())));
    List<TranslationPages.Row> rows =
        revisions.accepted(callId).stream()
            .map(revision -> row(revision, byRevision.getOrDefault(revision.id(), Map.of())))
            .sorted(Comparator.comparing(TranslationPages.Row::stateName))
            .toList();
    return new TranslationPages.Board(
        callId, call.titleOrElse(language.current()), columns(all), rows);
  }

  private List<TranslationPages.Column> columns(List<Translation> all) {
    return Arrays.stream(OfficialLanguage.values())
        .map(
            one -> {
              List<Translation> into = all.stream().filter(task -> task.language() == one).toList();
              return new TranslationPages.Column(
                  one.code(), name(one), signedOff(into), into.size());
            })
        .toList();
  }

  private TranslationPages.Row row(Revision revision, Map<OfficialLanguage, Translation> into) {
    return new TranslationPages.Row(
        stateName(revision.submission().stateCode()),
        name(revision.originalLanguage()),
        revision.words(),
        Arrays.stream(OfficialLanguage.values())
            .map(one -> cell(one, revision, into.get(one)))
            .toList());
  }

  private TranslationPages.Cell cell(OfficialLanguage into, Revision revision, Translation task) {
    if (task == null) {
      String key =
          into == revision.originalLanguage()
              ? "translation.state.ORIGINAL"
              : "translation.state.NOTHING";
      return new TranslationPages.Cell(name(into), null, key, "", 0, 0, null, null, false, false);
    }
    LocalDate due = task.dueOn().orElse(null);
    boolean open = task.state() != TranslationState.SIGNED_OFF;
    return new TranslationPages.Cell(
        name(into),
        task.id(),
        "translation.state." + task.state(),
        tone(task.state()),
        task.missing(),
        task.units(),
        task.assignedTo().orElse(null),
        due,
        open && due != null && due.isBefore(LocalDate.ofInstant(clock.instant(), Moments.NEW_YORK)),
        task.revisedByItsTranslatorAlone());
  }

  private static String tone(TranslationState state) {
    return switch (state) {
      case TO_DO -> "";
      case DRAFT -> "active";
      case REVISED -> "caution";
      case SIGNED_OFF -> "good";
    };
  }

  String name(OfficialLanguage named) {
    return LanguageNames.name(named, language.current(), LanguageNames.Form.ALONE);
  }

  String stateName(String code) {
    return states
        .byCode(code)
        .map(state -> states.nameToday(state, language.current()))
        .orElse(code);
  }
}
