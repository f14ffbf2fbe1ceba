package org.verbale.mail;

import io.quarkus.qute.TemplateInstance;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.LanguageOfTemplate;

/**
 * The words of a mail, as HTML and as plain text, in the language of who receives it.
 *
 * <p>A room writes a template {@code templates/<room>/<Name>Mail.html} that includes {@code
 * mail/layout} and fills its block {@code main}. Texts come by {@code m:text}, dates by {@code
 * moment:…}, as in pages. The plain text is made from the HTML, so the two never differ.
 */
public record MailText(String subject, String plain, String html) {

  /** Renders the template in the language, whatever the language of the running page is. */
  public static MailText of(OfficialLanguage language, String subject, TemplateInstance template) {
    var html = LanguageOfTemplate.set(template, language).render();
    // A line break in a subject would be a header of its own.
    return new MailText(subject.replaceAll("\\s+", " ").strip(), PlainText.of(html), html);
  }
}
