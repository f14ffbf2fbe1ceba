package org.verbale.submission.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;

/** What happens next, after submission: templates/submission/DonePage.html. */
@CheckedTemplate(basePath = "submission")
record DonePage(
    DeskTasks.CallHead call,
    String number,
    String sha256,
    Instant submittedAt,
    boolean late,
    String latePolicy,
    boolean onePerson)
    implements TemplateInstance {}
