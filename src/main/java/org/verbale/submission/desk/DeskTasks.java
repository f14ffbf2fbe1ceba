package org.verbale.submission.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.verbale.submission.Submission;
import org.verbale.submission.joint.JointDesk;

/** The tasks of one reply: templates/submission/DeskTasks.html. */
@CheckedTemplate(basePath = "submission")
public record DeskTasks(
    CallHead call,
    Submission reply,
    Standing standing,
    List<Task> tasks,
    List<DeskHome.Receipted> receipts,
    ReplyFiles files,
    String others,
    List<JointDesk.Row> joint,
    String troubleTitle,
    WritingPage.Trouble trouble,
    String comment)
    implements TemplateInstance {

  /** The same page, saying why the draft was not sent for sign-off, with the comment as typed. */
  DeskTasks notSent(WritingPage.Trouble why, String typed) {
    return refused("submission.signOff.notSent", why, typed);
  }

  /** The same page, saying why what was asked was not done. */
  DeskTasks notDone(WritingPage.Trouble why) {
    return refused("submission.notDone", why, comment);
  }

  private DeskTasks refused(String title, WritingPage.Trouble why, String typed) {
    return new DeskTasks(
        call, reply, standing, tasks, receipts, files, others, joint, title, why, typed);
  }

  /** The call above every page of the desk. */
  public record CallHead(
      long id,
      String title,
      Instant deadline,
      ZoneId zone,
      ZoneId home,
      boolean passed,
      boolean extended,
      boolean open,
      String latePolicy) {

    /** Whether the mission's clocks show another time than those of the deadline. */
    public boolean elsewhere() {
      return !zone.getRules().equals(home.getRules());
    }
  }

  /**
   * Where it stands, and what this person may do.
   *
   * @param nobodySigns whether nobody could sign what this person sends for sign-off
   */
  public record Standing(
      String stateKey,
      String tone,
      String nextKey,
      boolean mayWrite,
      boolean maySign,
      boolean mayCallBack,
      boolean mayCorrect,
      boolean mayWithdraw,
      boolean nobodySigns,
      String otherLanguage) {}

  /** One section to be written. */
  public record Task(
      int position,
      String title,
      String kind,
      boolean written,
      int words,
      Integer limit,
      boolean over,
      Instant savedAt,
      String savedByName) {}
}
