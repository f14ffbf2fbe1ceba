package org.verbale.request;

import java.time.LocalDate;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.MandateAddressee;
import org.verbale.mandate.MandateKind;
import org.verbale.mandate.ResolutionFacts;
import org.verbale.mandate.SubParagraph;

/** A resolution made up for tests: its fifth paragraph asks for views, with two lettered parts. */
public final class SampleResolution {

  private SampleResolution() {}

  /** The facts of the sample under another number and in a language. */
  public static ResolutionFacts facts(String number, OfficialLanguage language, String... recalls) {
    int session = Integer.parseInt(number.substring(0, number.indexOf('/')));
    return new ResolutionFacts(
        "A/RES/" + number,
        session,
        LocalDate.of(2020, 12, 2),
        71,
        false,
        null,
        "98 (h)",
        "A/" + session + "/409",
        List.of(recalls),
        List.of(
            new ResolutionFacts.MandateFacts(
                5, MandateKind.SEEK_VIEWS, MandateAddressee.SECRETARY_GENERAL, session + 1),
            new ResolutionFacts.MandateFacts(
                5, MandateKind.REPORT, MandateAddressee.SECRETARY_GENERAL, session + 1)),
        new ResolutionFacts.Wording(
            language,
            "Promotion of calm in sample work (" + language.code() + ")",
            "General and complete order",
            "The text of " + number + " in " + language.code(),
            List.of(
                new ResolutionFacts.ParagraphText(4, "Takes note of the samples;", List.of()),
                new ResolutionFacts.ParagraphText(
                    5,
                    "Requests the Secretary-General to seek the views of Member States on:",
                    List.of(
                        new SubParagraph("a", "The state of samples;"),
                        new SubParagraph("b", "Ways to better samples."))))));
  }
}
