package org.verbale.submission;

import java.util.List;
import org.verbale.web.BadInput;
import org.verbale.web.Refusal;

/**
 * Why an operation on a reply was refused: a type for each reason, with the words for the person.
 * Nothing has been changed when one is thrown.
 */
public sealed interface ReplyRefusal {

  /** The operation does not exist in the state that the reply has reached meanwhile. */
  final class NotInThisState extends Refusal implements ReplyRefusal {
    private final SubmissionState state;

    public NotInThisState(SubmissionState state) {
      super("submission.refusal.notInThisState." + state.name());
      this.state = state;
    }

    public SubmissionState state() {
      return state;
    }
  }

  /** Somebody saved the section meanwhile; both texts are to be shown. */
  final class StaleVersion extends Refusal implements ReplyRefusal {
    private final transient SubmissionSection saved;

    public StaleVersion(SubmissionSection saved) {
      super("submission.refusal.staleVersion", saved.savedByName());
      this.saved = saved;
    }

    /** The section as it stands. */
    public SubmissionSection saved() {
      return saved;
    }
  }

  /** The person who sent the draft for sign-off cannot sign it. */
  final class SignOffNeedsAnotherPerson extends Refusal implements ReplyRefusal {
    public SignOffNeedsAnotherPerson() {
      super("submission.refusal.signOffNeedsAnotherPerson");
    }
  }

  /** The last login is too long ago for a signature. */
  final class FreshLoginNeeded extends Refusal implements ReplyRefusal {
    public FreshLoginNeeded(long minutes) {
      super("submission.refusal.freshLoginNeeded", minutes);
    }
  }

  /** The text is longer than the call allows, and the call refuses longer ones. */
  final class OverTheLimit extends BadInput implements ReplyRefusal {
    private final int words;
    private final int limit;

    public OverTheLimit(int words, int limit) {
      super("submission.refusal.overTheLimit", words, limit);
      this.words = words;
      this.limit = limit;
    }

    public int words() {
      return words;
    }

    public int limit() {
      return limit;
    }
  }

  /** The reply has no text and is not marked as having nothing to report. */
  final class NothingWritten extends BadInput implements ReplyRefusal {
    public NothingWritten() {
      super("submission.refusal.nothingWritten");
    }
  }

  /** The reply is marked as having nothing to report but has text. */
  final class NilReplyHasText extends BadInput implements ReplyRefusal {
    public NilReplyHasText() {
      super("submission.refusal.nilReplyHasText");
    }
  }

  /** A reason must be given. */
  final class ReasonMissing extends BadInput implements ReplyRefusal {
    public ReasonMissing() {
      super("submission.refusal.reasonMissing");
    }
  }

  /** The call has not been issued, or takes no more replies. */
  final class CallNotOpen extends Refusal implements ReplyRefusal {
    public CallNotOpen() {
      super("submission.refusal.callNotOpen");
    }
  }

  /** The call does not take one text of several States. */
  final class JointRepliesNotAllowed extends BadInput implements ReplyRefusal {
    public JointRepliesNotAllowed() {
      super("submission.refusal.jointRepliesNotAllowed");
    }
  }

  /** A State has answered so already, or has no confirmation that it could take back. */
  final class JointAnswerStands extends Refusal implements ReplyRefusal {
    public JointAnswerStands() {
      super("submissionjoint.refusal.stands");
    }
  }

  /** Named States that are not known. */
  final class UnknownJointStates extends BadInput implements ReplyRefusal {
    public UnknownJointStates(List<String> codes) {
      super("submission.refusal.unknownJointStates", String.join(", ", codes));
    }
  }

  /** The report with the reply has been issued. */
  final class AlreadyIssued extends Refusal implements ReplyRefusal {
    public AlreadyIssued(String symbol) {
      super("submission.refusal.alreadyIssued", symbol);
    }
  }

  /** The date on which a paper reply came in lies in the future. */
  final class ReceivedInTheFuture extends BadInput implements ReplyRefusal {
    public ReceivedInTheFuture() {
      super("submission.refusal.receivedInTheFuture");
    }
  }

  /** A file of the draft was found to be harmful after it had been attached. */
  final class FileInfected extends BadInput implements ReplyRefusal {
    public FileInfected(String name) {
      super("submissionfile.refused.infected", name);
    }
  }

  /** A file that the scanner has not cleared, or has found to be harmful. */
  final class FileInQuarantine extends Refusal implements ReplyRefusal {
    public FileInQuarantine(Attachment file) {
      super("submissionfile.quarantine." + file.scanState(), file.fileName());
    }
  }
}
