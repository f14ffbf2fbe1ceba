package org.verbale.translation;

import static org.verbale.translation.AdvanceTranslation.Step.REVISE;
import static org.verbale.translation.AdvanceTranslation.Step.SIGN_OFF;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.verbale.document.Inline;
import org.verbale.document.text.StructuredText;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.AcceptReply;
import org.verbale.submission.Actor;
import org.verbale.submission.AskForSignOff;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.SaveSection;
import org.verbale.submission.SignOffReply;
import org.verbale.submission.StartReply;

/** An accepted reply of Cuba and what becomes of its translations. */
@ApplicationScoped
class TranslatedReply {

  static final Actor TRANSLATOR = new Actor("t-translator", "A Translator");
  static final Actor REVISER = new Actor("t-reviser", "A Reviser");
  static final String TEXT =
      "# Medidas\n\nCuba apoya la paz.[^1]\n\n- primera;\n- segunda.\n\n[^1]: Nota.";

  /** The units of the text, in English. */
  static final String[] WHOLE = {
    "Measures", "Cuba supports peace.[^1]\n\n[^1]: Note.", "first;", "second."
  };

  @Inject StartReply start;
  @Inject SaveSection save;
  @Inject AskForSignOff ask;
  @Inject SignOffReply sign;
  @Inject AcceptReply accept;
  @Inject TranslationTasks tasks;
  @Inject AdvanceTranslation advancing;

  static List<List<Inline>> whole() {
    return units(WHOLE);
  }

  static List<List<Inline>> units(String... texts) {
    return List.of(texts).stream().map(StructuredText::parseParagraph).toList();
  }

  /** A new call, in which Cuba has that text accepted. */
  long accepted(String text) {
    ReplyFixture.duty(ReplyFixture.HEAD, "CUB", "HEAD_OF_MISSION");
    ReplyFixture.duty(ReplyFixture.DRAFTER, "CUB", "DRAFTER");
    long call = ReplyFixture.issuedCall();
    start.start(call, "CUB", OfficialLanguage.SPANISH, ReplyFixture.DRAFTER);
    submit(call, text, 0);
    return call;
  }

  void submit(long call, String text, int version) {
    var draft = new SaveSection.Draft(1, version, ReplyFixture.text(text));
    save.save(call, "CUB", draft, ReplyFixture.DRAFTER);
    ask.ask(call, "CUB", null, ReplyFixture.DRAFTER);
    sign.signOff(call, "CUB", ReplyFixture.HEAD);
    accept.accept(call, "CUB", ReplyFixture.OFFICER);
  }

  void signOff(Translation task) {
    advancing.take(task.id(), REVISE, REVISER);
    advancing.take(task.id(), SIGN_OFF, REVISER);
  }

  List<Translation> ofCall(long call) {
    return QuarkusTransaction.requiringNew().call(() -> tasks.ofCall(call));
  }

  Translation ofTask(long call, long id) {
    return ofCall(call).stream().filter(task -> task.id() == id).findFirst().orElseThrow();
  }

  Translation into(long call, OfficialLanguage language) {
    return ofCall(call).stream()
        .filter(task -> task.language() == language)
        .findFirst()
        .orElseThrow();
  }

  List<Integer> missingUnits(long task) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                tasks.findById(task).mismatches().stream()
                    .filter(found -> found.kind() == Mismatch.Kind.MISSING)
                    .map(Mismatch::unit)
                    .toList());
  }
}
