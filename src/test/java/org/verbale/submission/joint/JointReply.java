package org.verbale.submission.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.verbale.demodata.DemoSubjects;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.Actor;
import org.verbale.submission.AnswerJointReply;
import org.verbale.submission.AskForSignOff;
import org.verbale.submission.DescribeReply;
import org.verbale.submission.JointAnswer;
import org.verbale.submission.ReplyFixture;
import org.verbale.submission.SaveSection;
import org.verbale.submission.SignOffReply;
import org.verbale.submission.StartReply;

/** A reply of Cuba that names Spain, signed in Havana and answered in Madrid. */
@ApplicationScoped
class JointReply {

  static final Actor DRAFTER = new Actor("t-cub-drafter", "Dayana");
  private static final Actor HEAD = new Actor("t-cub-head", "María");
  private static final Actor SPAIN = new Actor(DemoSubjects.ESP_HEAD, "Ana");

  @Inject StartReply start;
  @Inject SaveSection save;
  @Inject DescribeReply describe;
  @Inject AskForSignOff ask;
  @Inject SignOffReply sign;
  @Inject AnswerJointReply answering;

  /** A call that asks the named States to confirm, with the reply submitted. */
  long confirmedCall() {
    ReplyFixture.duty(DRAFTER, "CUB", "DRAFTER");
    ReplyFixture.duty(HEAD, "CUB", "HEAD_OF_MISSION");
    ReplyFixture.duty(SPAIN, "ESP", "HEAD_OF_MISSION");
    ReplyFixture.duty(new Actor(DemoSubjects.NOR_HEAD, "Kari"), "NOR", "HEAD_OF_MISSION");
    long call = ReplyFixture.call(ReplyFixture.Call.usual().with("joint_states_confirm = true"));
    submit(call);
    return call;
  }

  void submit(long call) {
    start.start(call, "CUB", OfficialLanguage.SPANISH, DRAFTER);
    write(call, 0);
    describe.describe(
        call,
        "CUB",
        new DescribeReply.Description(OfficialLanguage.SPANISH, false, null, List.of("ESP")));
    sign(call);
  }

  void write(long call, int version) {
    var text = ReplyFixture.text("Palabras comunes, versión " + version + ".");
    save.save(call, "CUB", new SaveSection.Draft(1, version, text), DRAFTER);
  }

  void sign(long call) {
    ask.ask(call, "CUB", null, DRAFTER);
    sign.signOff(call, "CUB", HEAD);
  }

  /** Spain answers. */
  void answer(long call, JointAnswer.Answer answer, String reason) {
    answering.answer(call, "CUB", "ESP", answer, reason, SPAIN);
  }
}
