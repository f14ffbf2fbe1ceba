package org.verbale.web;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Evaluates the arguments of a function used in a template. */
final class Arguments {
  private Arguments() {}

  static CompletionStage<Object> then(EvalContext context, Function<Object[], Object> function) {
    var evaluated = EvaluatedParams.evaluate(context);
    return evaluated.stage.thenApply(
        ignored -> {
          var values = new Object[context.getParams().size()];
          for (int i = 0; i < values.length; i++) {
            try {
              values[i] = evaluated.getResult(i);
            } catch (Exception e) {
              throw new IllegalStateException(
                  "Argument " + (i + 1) + " of " + context.getName() + " has no value", e);
            }
          }
          return function.apply(values);
        });
  }
}
