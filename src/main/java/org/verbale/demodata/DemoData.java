package org.verbale.demodata;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Fills an empty database with a story to look at; only where the configuration asks for it. */
@ApplicationScoped
class DemoData {

  private static final Logger LOG = Logger.getLogger(DemoData.class);

  /** Whether there is demo data. */
  @ConfigMapping(prefix = "verbale.demo")
  interface Settings {
    /** True in {@code make demo} alone. */
    @WithDefault("false")
    boolean data();
  }

  private final Settings settings;
  private final WriteDemoData write;
  private final KeepDemoLetters letters;
  private final ManagedExecutor executor;

  DemoData(
      Settings settings, WriteDemoData write, KeepDemoLetters letters, ManagedExecutor executor) {
    this.settings = settings;
    this.write = write;
    this.letters = letters;
    this.executor = executor;
  }

  void fill(@Observes StartupEvent start) {
    if (settings.data() && write.isEmpty()) {
      LOG.info(
          "Writing the demo data: four calls for views, their replies, one issued report, past reports");
      write.write();
      executor.execute(letters::keep);
    }
  }
}
