package org.verbale.translation.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;
import org.verbale.submission.Actor;

/** Lays what a machine made beside a translation, in place of what lay there. */
@ApplicationScoped
public class BringMachineTranslation {
  @Inject MachineTranslations translations;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Which translation has been given a machine's text, and what made it. */
  record MachineTranslationBrought(String subject, String madeWith) implements AuditEvent {
    @Override
    public String type() {
      return "translation.machine-brought";
    }
  }

  /**
   * @param subject the translation as the log names it
   * @param units the paragraphs in the order of the original
   * @param madeWith the name of the program or service; not blank
   */
  @Transactional
  public void bring(
      long translationId, String subject, List<String> units, String madeWith, Actor who) {
    MachineTranslation kept =
        translations
            .findByIdOptional(translationId)
            .orElseGet(() -> new MachineTranslation(translationId));
    kept.bring(units, madeWith, who, clock.instant());
    translations.persist(kept);
    audit.record(new MachineTranslationBrought(subject, madeWith));
  }
}
