package org.verbale.web.editor;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins modules into one script that needs no others: one request on a bad line, no import map, and
 * nothing to install for the build. Each module becomes a function called once; its imports become
 * constants, its exports an object. Comments that fill whole lines and the indentation are left
 * out, a quarter of what travels; so no module may have a text that runs over several lines.
 *
 * <p>Understood are the forms that modules are published in: {@code import {a, b as c} from 'x'},
 * {@code import a from 'x'}, {@code export {a, b as c}}, {@code export default a}, and {@code
 * export} before a function or constant.
 */
final class JoinedScript {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import\\s+(\\{[^}]*\\}|\\w+)\\s+from\\s+['\"]([^'\"]+)['\"];?");
  private static final Pattern EXPORTS = Pattern.compile("(?m)^export\\s+\\{([^}]*)\\};?");
  private static final Pattern DEFAULT = Pattern.compile("(?m)^export\\s+default\\s+(\\w+);?");
  private static final Pattern EXPORTED =
      Pattern.compile("(?m)^export\\s+((?:async\\s+)?function|const|let|var|class)\\s+(\\w+)");
  private static final Pattern LEFT_OVER = Pattern.compile("(?m)^(?:import|export)\\b.*");
  private static final Pattern COMMENTS =
      Pattern.compile("(?m)^[ \\t]*(?:/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/[ \\t]*|//.*)\\R");

  private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+");

  private final UnaryOperator<String> sources;
  private final Set<String> joined = new HashSet<>();
  private final StringBuilder script =
      new StringBuilder("(() => {\n'use strict';\nconst from = {};\n");

  private JoinedScript(UnaryOperator<String> sources) {
    this.sources = sources;
  }

  /**
   * The script of a module and of all that it imports.
   *
   * @param sources the text of a module by the name under which others import it
   * @throws IllegalArgumentException if a module has an import or export in another form
   */
  static String of(String module, UnaryOperator<String> sources) {
    var joining = new JoinedScript(sources);
    joining.add(module);
    return joining.script.append("})();\n").toString();
  }

  private void add(String module) {
    if (!joined.add(module)) {
      return;
    }
    String source =
        INDENTATION.matcher(COMMENTS.matcher(sources.apply(module)).replaceAll("")).replaceAll("");
    IMPORT.matcher(source).results().forEach(found -> add(found.group(2)));
    script
        .append("from['%s'] = (() => {\nconst out = {};\n".formatted(module))
        .append(rewritten(module, source).strip())
        .append("\nreturn out;\n})();\n");
  }

  private static String rewritten(String module, String source) {
    String body = IMPORT.matcher(source).replaceAll(JoinedScript::constants);
    body =
        EXPORTS
            .matcher(body)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        "Object.assign(out, {" + pairs(found.group(1), true) + "});"));
    body = DEFAULT.matcher(body).replaceAll("out.default = $1;");
    String exported =
        EXPORTED
            .matcher(body)
            .results()
            .map(found -> found.group(2))
            .collect(Collectors.joining(", "));
    body = EXPORTED.matcher(body).replaceAll("$1 $2");
    Matcher leftOver = LEFT_OVER.matcher(body);
    if (leftOver.find()) {
      throw new IllegalArgumentException(module + ": " + leftOver.group());
    }
    return exported.isEmpty() ? body : body + "\nObject.assign(out, {" + exported + "});";
  }

  private static String constants(MatchResult found) {
    String names = found.group(1);
    String taken =
        names.startsWith("{")
            ? "{" + pairs(names.substring(1, names.length() - 1), false) + "}"
            : "{default: " + names + "}";
    return Matcher.quoteReplacement("const " + taken + " = from['" + found.group(2) + "'];");
  }

  /**
   * {@code a, b as c} as the pairs of an object: {@code a, c: b} to give, {@code a, b: c} to take.
   */
  private static String pairs(String names, boolean give) {
    return Stream.of(names.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> name.split("\\s+as\\s+"))
        .map(
            pair ->
                pair.length == 1
                    ? pair[0]
                    : give ? pair[1] + ": " + pair[0] : pair[0] + ": " + pair[1])
        .collect(Collectors.joining(", "));
  }
}
