package org.verbale.submission.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/** The scanner of the office: clamd, if one is configured. */
@ApplicationScoped
class ClamAvScanner implements VirusScanner {
  private static final Logger LOG = Logger.getLogger(ClamAvScanner.class);

  private final ClamAvSettings settings;

  ClamAvScanner(ClamAvSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean isConfigured() {
    return settings.host().isPresent();
  }

  @Override
  public Verdict scan(byte[] content) {
    if (!isConfigured()) {
      return Verdict.notScanned();
    }
    var clamd = new Clamd(settings.host().get(), settings.port(), settings.patience());
    try {
      return clamd.scan(content);
    } catch (IOException e) {
      LOG.warnf("The virus scanner does not answer: %s", e.toString());
      return Verdict.noAnswer(e.toString());
    }
  }
}
