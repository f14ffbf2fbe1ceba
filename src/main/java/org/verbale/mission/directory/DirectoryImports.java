package org.verbale.mission.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import org.verbale.web.NotFound;

/** The tables that were sent. */
@ApplicationScoped
class DirectoryImports implements PanacheRepository<DirectoryImport> {

  /**
   * @throws NotFound if there is none with that number
   */
  DirectoryImport of(long id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("directory.error.noImport"));
  }

  /** Nobody else changes the directory until the transaction ends; reading goes on. */
  void holdDirectory() {
    getEntityManager()
        .createNativeQuery(
            "lock table member_state, state_name, permanent_mission, focal_point"
                + " in share row exclusive mode")
        .executeUpdate();
  }
}
