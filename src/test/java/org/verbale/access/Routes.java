package org.verbale.access;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every route of the application, read from its classes, with the rule that guards it. */
final class Routes {
  private static final Pattern PARAMETER =
      Pattern.compile("\\{(\\w+)\\s*(?::((?:[^{}]|\\{\\d+(?:,\\d*)?\\})+))?\\}");

  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

  /** Values that fit the parameters of paths and belong to nothing that exists. */
  private static final List<String> SAMPLES =
      List.of("999999", "FJI", "en", "pdf", "A/99/999", "VR-0000-0000", "x");

  private Routes() {}

  /**
   * A route.
   *
   * @param path with samples for its parameters
   * @param roles that may use it; empty for nobody in particular
   * @param parameters whether the path has any
   * @param consumes the media type of the body; null for a plain form
   * @param open whether it is for everybody, signed in or not
   * @param guarded whether any rule is written at it
   */
  record Route(
      String method,
      String path,
      boolean parameters,
      String consumes,
      Set<String> roles,
      boolean open,
      boolean guarded) {
    boolean reads() {
      return method.equals("GET") || method.equals("HEAD");
    }

    boolean admits(Set<String> held) {
      return open || roles.contains("**") || roles.stream().anyMatch(held::contains);
    }
  }

  static List<Route> all() {
    try (var files = Files.walk(CLASSES.resolve("org/verbale"))) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(Routes::load)
          .filter(type -> type.isAnnotationPresent(Path.class))
          .flatMap(Routes::of)
          .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(java.nio.file.Path file) {
    var name = CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Route> of(Class<?> resource) {
    return Arrays.stream(resource.getMethods())
        .flatMap(method -> verb(method).map(verb -> route(resource, method, verb)).stream());
  }

  private static Route route(Class<?> resource, Method method, String verb) {
    var path = join(resource.getAnnotation(Path.class), method.getAnnotation(Path.class));
    AnnotatedElement guard = isGuarded(method) ? method : resource;
    var roles = new TreeSet<String>();
    if (guard.isAnnotationPresent(RolesAllowed.class)) {
      roles.addAll(List.of(guard.getAnnotation(RolesAllowed.class).value()));
    }
    if (guard.isAnnotationPresent(Authenticated.class)) {
      roles.add("**");
    }
    return new Route(
        verb,
        fill(path),
        path.contains("{"),
        consumes(resource, method),
        roles,
        guard.isAnnotationPresent(PermitAll.class),
        isGuarded(guard));
  }

  private static String consumes(Class<?> resource, Method method) {
    return Stream.of(method, resource)
        .map(element -> element.getAnnotation(Consumes.class))
        .filter(Objects::nonNull)
        .map(consumes -> consumes.value()[0])
        .findFirst()
        .orElse(null);
  }

  private static boolean isGuarded(AnnotatedElement element) {
    return element.isAnnotationPresent(RolesAllowed.class)
        || element.isAnnotationPresent(PermitAll.class)
        || element.isAnnotationPresent(Authenticated.class);
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .flatMap(
            annotation ->
                Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class))
                    .stream())
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String join(Path resource, Path method) {
    var first = resource.value().replaceAll("^/|/$", "");
    var second = method == null ? "" : method.value().replaceAll("^/|/$", "");
    return "/" + first + (first.isEmpty() || second.isEmpty() ? "" : "/") + second;
  }

  private static String fill(String path) {
    return PARAMETER
        .matcher(path)
        .replaceAll(found -> sample(found.group(2) == null ? "[^/]+" : found.group(2).strip()));
  }

  private static String sample(String pattern) {
    if (pattern.matches("[\\w-]+(\\|[\\w-]+)+")) {
      return pattern.substring(0, pattern.indexOf('|'));
    }
    return SAMPLES.stream()
        .filter(value -> value.matches(pattern))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No sample fits the parameter " + pattern));
  }
}
