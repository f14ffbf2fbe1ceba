package org.verbale.submission.word;

import jakarta.inject.Singleton;
import org.verbale.web.Messages;
import org.verbale.web.PageLanguage;

/** Says in the reader's language what became of a loss. */
@Singleton
class LossTexts {
  private static final String KEY = "submissionword.loss.";

  private final Messages messages;
  private final PageLanguage language;

  LossTexts(Messages messages, PageLanguage language) {
    this.messages = messages;
    this.language = language;
  }

  String of(LossKind kind) {
    return messages.text(language.current(), KEY + kind.code());
  }
}
