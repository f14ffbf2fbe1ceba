package org.verbale.submission;

import java.util.List;

/**
 * Why an operation on a reply was refused. Each kind is a type of its own, so that a page or the
 * API can say what happened, why, and what to do; nothing has been changed when one is thrown.
 */
public abstract sealed class Refusal extends RuntimeException {

  private Refusal(String message) {
    super(message);
  }

  /** The operation does not exist in the state that the reply has reached meanwhile. */
  public static final class NotInThisState extends Refusal {
    private final SubmissionState state;

    public NotInThisState(SubmissionState state) {
      super("the reply is " + state);
      this.state = state;
    }

    public SubmissionState state() {
      return state;
    }
  }

  /** Somebody saved the section meanwhile; both texts are to be shown. */
  public static final class StaleVersion extends Refusal {
    private final SubmissionSection saved;

    public StaleVersion(SubmissionSection saved) {
      super("section " + saved.position() + " has been saved meanwhile");
      this.saved = saved;
    }

    /** The section as it stands. */
    public SubmissionSection saved() {
      return saved;
    }
  }

  /** The person who sent the draft for sign-off cannot sign it. */
  public static final class SignOffNeedsAnotherPerson extends Refusal {
    public SignOffNeedsAnotherPerson() {
      super("drafter and head of mission are two persons");
    }
  }

  /** Only a head of mission signs. */
  public static final class OnlyHeadOfMissionSigns extends Refusal {
    public OnlyHeadOfMissionSigns() {
      super("only a head of mission signs off");
    }
  }

  /** The last login is too long ago for a signature. */
  public static final class FreshLoginNeeded extends Refusal {
    public FreshLoginNeeded() {
      super("signing off needs a fresh login");
    }
  }

  /** The text is longer than the call allows, and the call refuses longer ones. */
  public static final class OverTheLimit extends Refusal {
    private final int words;
    private final int limit;

    public OverTheLimit(int words, int limit) {
      super(words + " words, the limit is " + limit);
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
  public static final class NothingWritten extends Refusal {
    public NothingWritten() {
      super("nothing has been written");
    }
  }

  /** The reply is marked as having nothing to report but has text. */
  public static final class NilReplyHasText extends Refusal {
    public NilReplyHasText() {
      super("a reply with text is not a nil reply");
    }
  }

  /** A reason must be given. */
  public static final class ReasonMissing extends Refusal {
    public ReasonMissing() {
      super("a reason must be given");
    }
  }

  /** The call has not been issued, or takes no more replies. */
  public static final class CallNotOpen extends Refusal {
    public CallNotOpen() {
      super("the call takes no replies");
    }
  }

  /** The call does not take one text of several States. */
  public static final class JointRepliesNotAllowed extends Refusal {
    public JointRepliesNotAllowed() {
      super("the call takes no joint replies");
    }
  }

  /** Named States that are not known, or that have replied themselves. */
  public static final class JointStateRefused extends Refusal {
    private final List<String> codes;

    public JointStateRefused(List<String> codes) {
      super("cannot join " + codes);
      this.codes = List.copyOf(codes);
    }

    public List<String> codes() {
      return codes;
    }
  }

  /** The report with the reply has been issued. */
  public static final class AlreadyIssued extends Refusal {
    public AlreadyIssued() {
      super("the report with this reply has been issued");
    }
  }

  /** The date on which a paper reply came in lies in the future. */
  public static final class ReceivedInTheFuture extends Refusal {
    public ReceivedInTheFuture() {
      super("a reply cannot have been received in the future");
    }
  }
}
