package org.verbale.submission.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.verbale.submission.view.ReplyView;

/** The reply as it will stand in the report: templates/submission/PreviewPage.html. */
@CheckedTemplate(basePath = "submission")
record PreviewPage(
    DeskTasks.CallHead call, ReplyView view, DeskTasks.Standing standing, boolean pdf)
    implements TemplateInstance {}
