package org.verbale.submission.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The body of a mail about a reply: templates/submission/ReplyLetter.html. */
@CheckedTemplate(basePath = "submission")
record ReplyLetter(String text, String link) implements TemplateInstance {}
