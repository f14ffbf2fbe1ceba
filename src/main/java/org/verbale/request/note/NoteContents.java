package org.verbale.request.note;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.SubParagraph;
import org.verbale.request.CallForViews;

/** Gathers what a note verbale would say from its call and its resolution. */
public final class NoteContents {

  private NoteContents() {}

  /** The content as of now. A language for which words are missing has no letter. */
  public static NoteContent of(CallForViews call) {
    var settings = call.settings();
    var resolution = call.mandate().resolution();
    Map<OfficialLanguage, NoteContent.Letter> letters = new EnumMap<>(OfficialLanguage.class);
    for (var language : settings.noteLanguages()) {
      letter(call, language).ifPresent(letter -> letters.put(language, letter));
    }
    return new NoteContent(
        settings.noteLanguages(),
        settings.noteDelivery(),
        resolution.number(),
        resolution.adoptedOn().toString(),
        settings.targetSession(),
        settings.deadline().instant(),
        settings.deadline().zone().getId(),
        settings.wordLimit(),
        settings.summaryLimit(),
        settings.latePolicy(),
        settings.jointReplies().allowed(),
        letters);
  }

  private static Optional<NoteContent.Letter> letter(CallForViews call, OfficialLanguage language) {
    var quoted = QuotedWords.of(call, language);
    var wording = call.wording(language);
    boolean allAsked =
        call.questions().stream().allMatch(question -> question.text(language).isPresent());
    if (quoted.isEmpty() || wording.isEmpty() || !allAsked) {
      return Optional.empty();
    }
    return Optional.of(
        new NoteContent.Letter(
            quoted.get().resolutionTitle(),
            wording.get().title(),
            quoted.get().paragraph(),
            questions(call, language),
            wording.get().consent()));
  }

  private static List<SubParagraph> questions(CallForViews call, OfficialLanguage language) {
    return call.questions().stream()
        .map(
            question ->
                new SubParagraph(
                    question.label().orElse(null), question.text(language).orElseThrow()))
        .toList();
  }
}
