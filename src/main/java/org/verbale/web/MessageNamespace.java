package org.verbale.web;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.CompletionStage;

/** {@code {m:text('key', arguments…)}} in templates. */
@EngineConfiguration
class MessageNamespace implements NamespaceResolver {
  private final Messages messages = new Messages();

  @Override
  public String getNamespace() {
    return "m";
  }

  @Override
  public CompletionStage<Object> resolve(EvalContext context) {
    var language = LanguageOfTemplate.of(context);
    return Arguments.then(
        context,
        values -> {
          var key = String.valueOf(values[0]);
          return context.getName().equals("has")
              ? messages.has(language, key)
              : messages.text(language, key, arguments(values));
        });
  }

  /** A list or array as the only argument stands for the arguments themselves. */
  private static Object[] arguments(Object[] values) {
    if (values.length == 2 && values[1] instanceof Object[] given) {
      return given;
    }
    if (values.length == 2 && values[1] instanceof Collection<?> given) {
      return given.toArray();
    }
    return Arrays.copyOfRange(values, 1, values.length);
  }
}
