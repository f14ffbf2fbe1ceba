package org.verbale.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import org.verbale.web.FormErrors;

/** What must hold of the facts of a resolution before it is registered. */
final class FactsCheck {

  static final int LATEST_SESSION = 199;
  private static final LocalDate FOUNDING = LocalDate.of(1945, 10, 24);

  private FactsCheck() {}

  static void check(ResolutionFacts facts, Instant now, FormErrors errors) {
    checkSymbol(facts, errors);
    if (facts.adoptedOn() == null) {
      errors.add("adoptedOn", "mandate.error.adoptedOn.missing");
    } else if (facts.adoptedOn().isBefore(FOUNDING)
        || facts.adoptedOn().isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1))) {
      errors.add("adoptedOn", "mandate.error.adoptedOn.range");
    }
    if (facts.wording().language() == null) {
      errors.add("language", "mandate.error.language.missing");
    }
    errors.require("title", facts.wording().title(), "mandate.error.title.missing");
    errors.require("sourceText", facts.wording().sourceText(), "mandate.error.sourceText.missing");
    checkParagraphs(facts, errors);
  }

  private static void checkSymbol(ResolutionFacts facts, FormErrors errors) {
    if (facts.session() < 1 || facts.session() > LATEST_SESSION) {
      errors.add("session", "mandate.error.session.range");
    }
    if (facts.symbol() == null || facts.symbol().isBlank()) {
      errors.add("symbol", "mandate.error.symbol.missing");
      return;
    }
    var symbol = DocumentSymbol.find(facts.symbol()).filter(DocumentSymbol::isResolution);
    if (symbol.isEmpty()) {
      errors.add("symbol", "mandate.error.symbol.shape", facts.symbol());
    } else if (symbol.get().session().orElse(facts.session()) != facts.session()) {
      errors.add("session", "mandate.error.session.symbol", facts.symbol());
    }
  }

  private static void checkParagraphs(ResolutionFacts facts, FormErrors errors) {
    var numbers = new HashSet<Integer>();
    for (var paragraph : facts.wording().paragraphs()) {
      if (!numbers.add(paragraph.number())) {
        errors.add("paragraphs", "mandate.error.paragraphs.twice", paragraph.number());
      }
    }
    if (numbers.isEmpty()) {
      errors.add("paragraphs", "mandate.error.paragraphs.missing");
    }
    var seen = new HashSet<String>();
    for (var mandate : facts.mandates()) {
      if (!numbers.contains(mandate.paragraph())) {
        errors.add("mandates", "mandate.error.mandates.paragraph", mandate.paragraph());
      }
      if (!seen.add(mandate.paragraph() + "/" + mandate.kind())) {
        errors.add("mandates", "mandate.error.mandates.twice", mandate.paragraph());
      }
      if (mandate.targetSession() != null
          && (mandate.targetSession() < 1 || mandate.targetSession() > LATEST_SESSION)) {
        errors.add("mandates", "mandate.error.mandates.session", mandate.paragraph());
      }
    }
  }
}
