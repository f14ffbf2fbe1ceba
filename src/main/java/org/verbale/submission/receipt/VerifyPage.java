package org.verbale.submission.receipt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;

/** Whether a receipt is real: templates/submission/VerifyPage.html. */
@CheckedTemplate(basePath = "submission")
record VerifyPage(String typed, String outcome, Found found) implements TemplateInstance {

  /** What the portal knows of a receipt. */
  record Found(
      String number,
      String stateName,
      String callTitle,
      Instant submittedAt,
      int revision,
      String sha256,
      String fileSha256,
      boolean withdrawn,
      boolean corrected) {}
}
