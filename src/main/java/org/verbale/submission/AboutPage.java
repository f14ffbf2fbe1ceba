package org.verbale.submission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What is said about a reply besides its text: templates/submission/AboutPage.html. */
@CheckedTemplate(basePath = "submission")
record AboutPage(
    DeskTasks.CallHead call,
    List<Choice> languages,
    boolean nilReply,
    String consentWording,
    Boolean consent,
    boolean jointAllowed,
    List<Choice> states,
    String detected,
    WritingPage.Trouble trouble)
    implements TemplateInstance {

  /** Something to choose. */
  record Choice(String value, String name, boolean chosen) {}
}
