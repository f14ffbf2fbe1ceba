package org.verbale.submission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.verbale.request.CallForViews;
import org.verbale.request.Question;
import org.verbale.submission.SectionKind;
import org.verbale.submission.SubmissionSection;
import org.verbale.web.Messages;
import org.verbale.web.PageLanguage;

/** What the sections of a reply are for, in the words of the call and the language of the page. */
@RequestScoped
public class SectionTitles {
  @Inject Messages messages;
  @Inject PageLanguage language;

  public String of(CallForViews call, SubmissionSection section) {
    if (section.kind() == SectionKind.SUMMARY) {
      return messages.text(language.current(), "submission.section.summary");
    }
    return call.questions().stream()
        .filter(question -> question.id().equals(section.questionId()))
        .findFirst()
        .map(this::question)
        .orElseGet(() -> messages.text(language.current(), "submission.section.free"));
  }

  private String question(Question question) {
    String text = question.textOrElse(language.current());
    return question.label().map(label -> "(" + label + ") " + text).orElse(text);
  }
}
