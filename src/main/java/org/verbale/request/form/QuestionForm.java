package org.verbale.request.form;

import java.util.Map;
import org.verbale.language.OfficialLanguage;

/** One question; one without words is none. */
public record QuestionForm(int number, String label, Map<OfficialLanguage, String> texts) {

  public String in(OfficialLanguage language) {
    return texts.getOrDefault(language, "");
  }

  /** The name of the field in one language. */
  public String name(OfficialLanguage language) {
    return "question." + number + "." + language.code();
  }

  boolean isEmpty() {
    return texts.values().stream().allMatch(String::isBlank);
  }
}
