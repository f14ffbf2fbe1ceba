package org.verbale.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.CompletionStage;
import org.verbale.language.NameLists;

/**
 * Texts in templates: {@code {m:text('key', arguments…)}}, {@code {m:of('submission.state',
 * state)}} for a key that ends in a value, {@code {m:has('key')}}, {@code {m:lang}} and {@code
 * {m:dir}}; {@code {m:comma}} and {@code {m:semicolon}} part what stands in a row.
 */
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
    if (context.getName().equals("lang")) {
      return CompletedStage.of(language.code());
    }
    if (context.getName().equals("dir")) {
      return CompletedStage.of(language.direction().htmlValue());
    }
    if (context.getName().equals("comma")) {
      return CompletedStage.of(NameLists.comma(language));
    }
    if (context.getName().equals("semicolon")) {
      return CompletedStage.of(NameLists.semicolon(language));
    }
    return Arguments.then(
        context,
        values -> {
          if (context.getName().equals("of")) {
            var key = values[0] + "." + values[1];
            return messages.text(language, key, Arrays.copyOfRange(values, 2, values.length));
          }
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
