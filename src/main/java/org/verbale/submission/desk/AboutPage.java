package org.verbale.submission.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What is said about a reply besides its text: templates/submission/AboutPage.html. */
@CheckedTemplate(basePath = "submission")
public record AboutPage(
    DeskTasks.CallHead call,
    List<Choice> languages,
    boolean nilReply,
    String consentWording,
    Boolean consent,
    boolean jointAllowed,
    String jointHintKey,
    List<Choice> states,
    String detected,
    WritingPage.Trouble trouble)
    implements TemplateInstance {

  /** Something to choose. */
  public record Choice(String value, String name, boolean chosen) {}
}
