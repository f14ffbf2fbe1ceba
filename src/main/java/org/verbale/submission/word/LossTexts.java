package org.verbale.submission.word;

import jakarta.inject.Singleton;
import org.verbale.web.Messages;
import org.verbale.web.PageLanguage;

/** Says in the reader's language what became of a loss. */
@Singleton
class LossTexts {
  private final Messages messages;
  private final PageLanguage language;

  LossTexts(Messages messages, PageLanguage language) {
    this.messages = messages;
    this.language = language;
  }

  String of(Loss loss) {
    return messages.text(language.current(), loss.textKey());
  }
}
