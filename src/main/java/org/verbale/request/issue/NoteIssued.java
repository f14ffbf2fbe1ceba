package org.verbale.request.issue;

/** A note verbale has been issued and recorded; its letters are to be made now. */
public record NoteIssued(long noteId, long callId) {}
