package org.verbale.request.letter;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode;
import java.util.Map;
import java.util.regex.Pattern;
import org.verbale.language.FrenchSpacing;
import org.verbale.language.OfficialLanguage;

/** A letter with places to be filled in. */
public final class LetterTemplate {

  private static final Engine ENGINE =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addResultMapper(new Inert())
          .strictRendering(true)
          .removeStandaloneLines(true)
          .build();

  private static final Pattern COMMENT = Pattern.compile("\\{!.*?!\\}", Pattern.DOTALL);

  private final String name;
  private final String text;
  private final Template template;

  private LetterTemplate(String name, String text, Template template) {
    this.name = name;
    this.text = text;
    this.template = template;
  }

  /**
   * Reads a template.
   *
   * @param name of the file, for messages
   * @throws BrokenTemplate if it cannot be read, with the line and the cause
   */
  public static LetterTemplate parse(String name, String text) {
    try {
      return new LetterTemplate(name, text, ENGINE.parse(withoutComments(text), null, name));
    } catch (TemplateException e) {
      throw BrokenTemplate.because(name, e);
    }
  }

  /**
   * Fills the template in and reads its layout.
   *
   * @param language whose spacing the letter has
   * @param values by name; a value may be a text, a truth value, null for what is absent, a list,
   *     or a map of further values
   * @throws BrokenTemplate if it names a value that there is not, or uses a layout that there is
   *     not
   */
  public Letter fill(OfficialLanguage language, Map<String, Object> values) {
    try {
      var text = template.render(values);
      return LetterLayout.read(
          language == OfficialLanguage.FRENCH ? FrenchSpacing.apply(text) : text);
    } catch (TemplateException e) {
      throw BrokenTemplate.because(name, e);
    } catch (LineKind.UnknownDirective e) {
      throw BrokenTemplate.unknownDirective(name, lineOf(e.directive()), e.directive());
    }
  }

  /** Whether another reading of the file says the same. */
  public boolean says(LetterTemplate other) {
    return text.equals(other.text);
  }

  private int lineOf(String directive) {
    var lines = withoutComments(text).lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(directive)) {
        return i + 1;
      }
    }
    return 1;
  }

  /** Qute does not count the lines of a comment; without them its line numbers are right. */
  private static String withoutComments(String text) {
    return COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\\n]", ""));
  }

  /** Lets no value become structure. */
  private static final class Inert implements ResultMapper {
    @Override
    public boolean appliesTo(TemplateNode.Origin origin, Object result) {
      return true;
    }

    @Override
    public String map(Object result, Expression expression) {
      return InertText.hide(String.valueOf(result));
    }
  }
}
