package org.verbale.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.verbale.audit.AuditLog;
import org.verbale.web.CurrentPerson;
import org.verbale.web.FormErrors;
import org.verbale.web.Refusal;

/**
 * Registers a resolution that an officer has confirmed. The text in a further language is added to
 * a resolution that is registered already, if both say the same.
 */
@ApplicationScoped
public class RegisterResolution {

  private final Resolutions resolutions;
  private final AuditLog audit;
  private final CurrentPerson person;
  private final Clock clock;

  RegisterResolution(Resolutions resolutions, AuditLog audit, CurrentPerson person, Clock clock) {
    this.resolutions = resolutions;
    this.audit = audit;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Registers it.
   *
   * @throws org.verbale.web.BadInput if facts are missing or cannot be
   * @throws Refusal if the symbol is registered in this language already, or with other facts
   */
  @Transactional
  public Resolution register(ResolutionFacts facts) {
    var errors = FormErrors.none();
    FactsCheck.check(facts, clock.instant(), errors);
    errors.refuse();
    var registered = resolutions.lockBySymbol(facts.symbol());
    return registered.isPresent() ? addTo(registered.get(), facts) : registerNew(facts);
  }

  private Resolution registerNew(ResolutionFacts facts) {
    var resolution = new Resolution(facts, clock.instant(), person.name());
    resolutions.persist(resolution);
    audit.record(new ResolutionRegistered(resolution.symbol(), facts.wording().language().code()));
    return resolution;
  }

  private Resolution addTo(Resolution resolution, ResolutionFacts facts) {
    var language = facts.wording().language();
    if (resolution.in(language).isPresent()) {
      throw new Refusal("mandate.refusal.exists", resolution.symbol(), language.code());
    }
    Optional<String> difference = Disagreement.between(resolution, facts);
    if (difference.isPresent()) {
      throw new Refusal("mandate.refusal.disagrees." + difference.get(), resolution.symbol());
    }
    resolution.add(facts.wording());
    audit.record(new ResolutionVersionAdded(resolution.symbol(), language.code()));
    return resolution;
  }
}
