package org.verbale.report;

import io.quarkus.qute.TemplateExtension;
import org.verbale.language.OfficialLanguage;
import org.verbale.report.composing.MandateFacts;

/** Keys of texts that follow from a value; in templates {@code {reportKey:state(part.state)}}. */
@TemplateExtension(namespace = "reportKey")
final class ReportKeys {

  private ReportKeys() {}

  static String language(OfficialLanguage language) {
    return "report.language." + language.code();
  }

  static String state(PartState state) {
    return "report.state." + state;
  }

  static String introduction(MandateFacts.Variant variant) {
    return "report.introduction." + variant;
  }

  static String text(String state) {
    return "report.text." + state;
  }
}
