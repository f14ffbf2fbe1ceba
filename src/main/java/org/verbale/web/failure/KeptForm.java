package org.verbale.web.failure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A form that could not be taken, with everything that was typed, to be sent again:
 * templates/web/KeptForm.html.
 *
 * @param action the address it was sent to
 * @param multipart whether the address expects a form with files
 * @param sessionEnded whether the sender has to sign in first
 * @param files whether files were sent, which a browser does not keep
 * @param token the fresh proof of the form
 */
@CheckedTemplate(basePath = "web")
record KeptForm(
    String action,
    boolean multipart,
    boolean sessionEnded,
    boolean files,
    String tokenName,
    String token,
    List<Field> fields)
    implements TemplateInstance {

  /**
   * @param shown whether somebody has typed it, as far as its length tells; the rest is passed on
   *     unseen
   */
  public record Field(String name, String value, boolean shown) {}
}
