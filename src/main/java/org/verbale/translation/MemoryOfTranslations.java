package org.verbale.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.verbale.document.Inline;
import org.verbale.translation.memory.Memory;

/** What the translator of a reply may draw on: what was signed off between the same languages. */
@ApplicationScoped
class MemoryOfTranslations {
  /** Replies; enough for the same call of several sessions, and read in a moment. */
  private static final int LATEST = 200;

  @Inject TranslationTasks tasks;

  /** What the earlier revisions of the reply were translated with is known first. */
  Memory of(Translation task) {
    Memory memory = new Memory();
    tasks.before(task.revision(), task.language()).ifPresent(earlier -> learn(memory, earlier));
    tasks.signedOff(task, LATEST).forEach(known -> learn(memory, known));
    return memory;
  }

  private static void learn(Memory memory, Translation known) {
    List<List<Inline>> originals = TextUnits.of(known.revision().sections());
    List<List<Inline>> words = TextUnits.of(known.sections());
    String state = known.revision().submission().stateCode();
    for (int i = 0; i < Math.min(originals.size(), words.size()); i++) {
      memory.learn(originals.get(i), words.get(i), state);
    }
  }
}
