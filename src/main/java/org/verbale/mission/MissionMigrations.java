package org.verbale.mission;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Adds the migrations that are programs, because Quarkus finds only those that are SQL. */
@Singleton
class MissionMigrations implements FlywayConfigurationCustomizer {

  @Override
  public void customize(FluentConfiguration configuration) {
    configuration.javaMigrations(new V10__Member_states());
  }
}
