package org.verbale.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.OptionalInt;

/** What a call asks of replies: their length, what becomes of late ones, who may give them. */
@Embeddable
class ReplyRules {

  private Integer wordLimit;

  @Enumerated(EnumType.STRING)
  private OverLimitPolicy overLimitPolicy;

  private Integer summaryLimit;

  @Enumerated(EnumType.STRING)
  private LatePolicy latePolicy;

  private boolean jointRepliesAllowed;
  private boolean jointStatesConfirm;
  private boolean onePersonMaySign;

  @Enumerated(EnumType.STRING)
  private RepliesFrom repliesFrom;

  void take(CallSettings settings) {
    wordLimit = settings.wordLimit();
    overLimitPolicy = settings.overLimitPolicy();
    summaryLimit = settings.summaryLimit();
    latePolicy = settings.latePolicy();
    jointRepliesAllowed = settings.jointReplies().allowed();
    jointStatesConfirm = settings.jointReplies() == JointReplies.CONFIRMED;
    onePersonMaySign = settings.onePersonMaySign();
    repliesFrom = settings.repliesFrom();
  }

  OptionalInt wordLimit() {
    return wordLimit == null ? OptionalInt.empty() : OptionalInt.of(wordLimit);
  }

  OverLimitPolicy overLimitPolicy() {
    return overLimitPolicy;
  }

  OptionalInt summaryLimit() {
    return summaryLimit == null ? OptionalInt.empty() : OptionalInt.of(summaryLimit);
  }

  LatePolicy latePolicy() {
    return latePolicy;
  }

  JointReplies jointReplies() {
    if (!jointRepliesAllowed) {
      return JointReplies.NONE;
    }
    return jointStatesConfirm ? JointReplies.CONFIRMED : JointReplies.NAMED;
  }

  boolean onePersonMaySign() {
    return onePersonMaySign;
  }

  RepliesFrom repliesFrom() {
    return repliesFrom;
  }
}
