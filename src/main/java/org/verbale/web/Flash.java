package org.verbale.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What just happened, said once on the next page: after a form has been accepted and the browser is
 * sent on. The words travel as keys, so that they come in the language of the next page.
 */
@RequestScoped
public class Flash {

  /**
   * One thing to say. Levels: success, warning. Arguments are texts or numbers; a number stays one,
   * because the words depend on it ("one language", "two languages").
   */
  public record Said(String level, String key, List<Object> arguments) {}

  private final List<Said> added = new ArrayList<>();
  private List<Said> received = List.of();
  private boolean shown;

  /** It has been done. */
  public void success(String key, Object... arguments) {
    add("success", key, arguments);
  }

  /** It has been done, but. */
  public void warning(String key, Object... arguments) {
    add("warning", key, arguments);
  }

  /** What this page has to say; having been asked, it is not said again. */
  public List<Said> show() {
    shown = true;
    var all = new ArrayList<>(received);
    all.addAll(added);
    return all;
  }

  void receive(List<Said> fromLastPage) {
    received = List.copyOf(fromLastPage);
  }

  /** What the next page has to say: nothing once this one has said it. */
  List<Said> left() {
    if (shown) {
      return List.of();
    }
    var all = new ArrayList<>(received);
    all.addAll(added);
    return all;
  }

  boolean hasChanged() {
    return shown ? !received.isEmpty() : !added.isEmpty();
  }

  private void add(String level, String key, Object... arguments) {
    added.add(new Said(level, key, Arrays.stream(arguments).map(Flash::carried).toList()));
  }

  private static Object carried(Object argument) {
    return argument instanceof Number ? argument : String.valueOf(argument);
  }
}
