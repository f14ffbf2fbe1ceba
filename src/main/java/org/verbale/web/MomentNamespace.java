package org.verbale.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.Results;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletionStage;
import org.verbale.language.OfficialLanguage;

/** {@code {moment:deadline(…)}} and its like in templates: see {@link Moments}. */
@EngineConfiguration
class MomentNamespace implements NamespaceResolver {

  @Override
  public String getNamespace() {
    return "moment";
  }

  @Override
  public CompletionStage<Object> resolve(EvalContext context) {
    var language = LanguageOfTemplate.of(context);
    return Arguments.then(context, values -> write(context.getName(), values, language));
  }

  private static Object write(String how, Object[] values, OfficialLanguage language) {
    var moments = Arc.container().instance(Moments.class).get();
    if (values[0] == null) {
      return "";
    }
    return switch (how) {
      case "deadline" -> moments.deadline((Instant) values[0], zone(values), language);
      case "at" -> moments.at((Instant) values[0], zone(values), language);
      case "relative" -> moments.relative((Instant) values[0], language);
      case "date" -> moments.date((LocalDate) values[0], language);
      case "number" -> moments.number((Number) values[0], language);
      default -> Results.NotFound.from(how);
    };
  }

  private static ZoneId zone(Object[] values) {
    if (values.length < 2 || values[1] == null) {
      return Moments.NEW_YORK;
    }
    return values[1] instanceof ZoneId zone ? zone : ZoneId.of(values[1].toString());
  }
}
