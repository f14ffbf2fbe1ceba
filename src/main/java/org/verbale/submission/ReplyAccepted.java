package org.verbale.submission;

/** A revision has been accepted; told within the transaction that accepts it. */
public record ReplyAccepted(Revision revision) {}
