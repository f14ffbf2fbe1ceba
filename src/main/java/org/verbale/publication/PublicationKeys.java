package org.verbale.publication;

import io.quarkus.qute.TemplateExtension;
import org.verbale.language.OfficialLanguage;

/** Keys of texts that follow from a value; in templates {@code {issuedKey:language(each)}}. */
@TemplateExtension(namespace = "issuedKey")
final class PublicationKeys {

  private PublicationKeys() {}

  static String language(OfficialLanguage language) {
    return "publication.language." + language.code();
  }
}
