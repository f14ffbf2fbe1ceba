package org.verbale.submission.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import org.verbale.submission.view.ReplyView;

/** Where the head of mission reads and signs: templates/submission/SignPage.html. */
@CheckedTemplate(basePath = "submission")
record SignPage(
    DeskTasks.CallHead call,
    ReplyView view,
    boolean pdf,
    ReplyFiles files,
    String drafter,
    Instant askedAt,
    String comment,
    boolean fresh,
    long minutes,
    boolean otherPersonNeeded,
    WritingPage.Trouble trouble)
    implements TemplateInstance {}
