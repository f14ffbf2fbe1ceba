package org.verbale.translation.machine;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** What machines made, at most one text for each translation. */
@ApplicationScoped
public class MachineTranslations implements PanacheRepository<MachineTranslation> {}
