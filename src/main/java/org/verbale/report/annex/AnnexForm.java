package org.verbale.report.annex;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.verbale.web.FormErrors;

/** The annexes of one language as sent: columns of equal length, and what to do besides saving. */
public class AnnexForm {

  @RestForm List<String> title;
  @RestForm List<String> words;
  @RestForm String step;

  List<AnnexText> texts() {
    List<AnnexText> texts = new ArrayList<>();
    int rows = title == null || words == null ? 0 : Math.min(title.size(), words.size());
    for (int row = 0; row < rows; row++) {
      texts.add(new AnnexText(title.get(row), words.get(row)));
    }
    return texts;
  }

  Step step() {
    return Step.of(step);
  }

  /**
   * @param step an annex that is about to be removed may be as it is
   */
  static FormErrors check(List<AnnexText> texts, Step step) {
    FormErrors errors = FormErrors.none();
    for (int position = 1; position <= texts.size(); position++) {
      AnnexText text = texts.get(position - 1);
      boolean leaves = step.kind() == Step.Kind.REMOVE && step.position() == position;
      if (!text.isEmpty() && !leaves) {
        errors.require("title-" + position, text.title(), "report.error.annexTitle");
        errors.require("words-" + position, text.words(), "report.error.annexWords");
        if (position > Annexes.MOST) {
          errors.add("title-" + position, "report.error.annexMost", Annexes.MOST);
        }
      }
    }
    return errors;
  }
}
