package org.verbale.request.note;

import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.ResolutionVersion;
import org.verbale.request.CallForViews;
import org.verbale.request.CallWording;

/**
 * What a note quotes of its resolution in one language. The registered text comes first; words
 * given by the officer stand in only where the resolution is not registered in the language.
 *
 * @param given whether the officer has given the words
 */
public record QuotedWords(String resolutionTitle, NoteContent.Quoted paragraph, boolean given) {

  /** The words for a call; nothing if they are neither registered nor given. */
  public static Optional<QuotedWords> of(CallForViews call, OfficialLanguage language) {
    int number = call.mandate().paragraph();
    var version = call.mandate().resolution().in(language);
    if (version.isPresent()) {
      return registered(version.get(), number);
    }
    return call.wording(language)
        .map(CallWording::given)
        .map(
            words ->
                new QuotedWords(
                    words.resolutionTitle(),
                    new NoteContent.Quoted(number, words.paragraph(), words.parts()),
                    true));
  }

  private static Optional<QuotedWords> registered(ResolutionVersion version, int number) {
    return version
        .paragraph(number)
        .map(
            paragraph ->
                new QuotedWords(
                    version.title(),
                    new NoteContent.Quoted(number, paragraph.text(), paragraph.subparagraphs()),
                    false));
  }
}
