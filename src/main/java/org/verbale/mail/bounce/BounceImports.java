package org.verbale.mail.bounce;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The imports of notices of return. */
@ApplicationScoped
class BounceImports implements PanacheRepository<BounceImport> {
  private static final int SHOWN = 20;

  List<BounceImport> latest() {
    return find("order by id desc").page(0, SHOWN).list();
  }
}
