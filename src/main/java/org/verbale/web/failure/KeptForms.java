package org.verbale.web.failure;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * Nothing typed is lost: a form that is refused because its proof or the session is not good any
 * more comes back with its content, ready to be sent again.
 */
@Singleton
class KeptForms {
  private static final int TOKEN_BYTES = 16;
  private static final int TOKEN_CHARACTERS = 22;
  private static final int SHORT = 60;

  /** Versions, codes, dates: what no person has typed and need not see. */
  private static final Pattern OF_A_PROGRAM = Pattern.compile("[\\x21-\\x7e]*");

  private static final long LARGEST = 4L * 1024 * 1024;
  private static final int A_DAY = (int) Duration.ofHours(24).toSeconds();

  private final SecureRandom random = new SecureRandom();
  private final String cookieName;
  private final String fieldName;
  private final boolean behindTls;

  KeptForms(
      @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookieName,
      @ConfigProperty(name = "quarkus.rest-csrf.form-field-name") String fieldName,
      @ConfigProperty(name = "quarkus.rest-csrf.cookie-force-secure") boolean behindTls) {
    this.cookieName = cookieName;
    this.fieldName = fieldName;
    this.behindTls = behindTls;
  }

  /** The page with what was typed into a form whose proof is not good any more. */
  Optional<Response> withoutProof(RoutingContext routing) {
    var request = CurrentRequestManager.get();
    if (!isForm(routing) || request == null || request.getFormData() == null) {
      return Optional.empty();
    }
    var fields = new ArrayList<KeptForm.Field>();
    var files = gather(request.getFormData(), fields);
    return Optional.of(page(routing, fields, files, false));
  }

  /**
   * The page with what was typed into a form that came after the session had ended. It was refused
   * before it was read, so it is read here; only if its sender has been on a page of ours, and
   * within a size that somebody can have typed.
   */
  Optional<Uni<Response>> afterTheSession(RoutingContext routing) {
    var request = routing.request();
    if (!isForm(routing)
        || knownToken(routing).isEmpty()
        || request.isEnded()
        || size(routing) > LARGEST) {
      return Optional.empty();
    }
    return Optional.of(
        Uni.createFrom()
            .emitter(
                answer -> {
                  request.setExpectMultipart(true);
                  var files = new AtomicBoolean();
                  request.uploadHandler(
                      file -> {
                        files.set(true);
                        file.handler(ignored -> {});
                      });
                  request.exceptionHandler(answer::fail);
                  request.endHandler(
                      end -> {
                        var fields = new ArrayList<KeptForm.Field>();
                        request.formAttributes().forEach((name, value) -> add(fields, name, value));
                        answer.complete(page(routing, fields, files.get(), true));
                      });
                  request.resume();
                }));
  }

  private static boolean isForm(RoutingContext routing) {
    var type = routing.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null
        && !ErrorAnswers.isForProgram(routing)
        && (isMultipart(routing) || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED));
  }

  private static boolean isMultipart(RoutingContext routing) {
    return routing
        .request()
        .getHeader(HttpHeaders.CONTENT_TYPE)
        .startsWith(MediaType.MULTIPART_FORM_DATA);
  }

  private static long size(RoutingContext routing) {
    var length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? Long.MAX_VALUE : Long.parseLong(length);
    } catch (NumberFormatException malformed) {
      return Long.MAX_VALUE;
    }
  }

  private Response page(
      RoutingContext routing, List<KeptForm.Field> fields, boolean files, boolean sessionEnded) {
    var token = knownToken(routing).orElseGet(this::newToken);
    var page =
        new KeptForm(
            routing.request().uri(),
            isMultipart(routing),
            sessionEnded,
            files,
            fieldName,
            token,
            fields);
    return Response.status(
            sessionEnded ? Response.Status.UNAUTHORIZED : Response.Status.BAD_REQUEST)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .cookie(cookie(token))
        .entity(page.render())
        .build();
  }

  /** Fills in the fields and tells whether there were files among them. */
  private boolean gather(FormData typed, List<KeptForm.Field> fields) {
    boolean files = false;
    for (var name : typed) {
      for (var value : typed.get(name)) {
        if (value.isFileItem()) {
          files = true;
        } else {
          add(fields, name, value.getValue());
        }
      }
    }
    return files;
  }

  private void add(List<KeptForm.Field> fields, String name, String value) {
    if (!name.equals(fieldName)) {
      var shown = value.length() > SHORT || !OF_A_PROGRAM.matcher(value).matches();
      fields.add(new KeptForm.Field(name, value, shown));
    }
  }

  /** The browser's own token, so that forms open in other windows stay good. */
  private Optional<String> knownToken(RoutingContext routing) {
    return Optional.ofNullable(routing.request().getCookie(cookieName))
        .map(Cookie::getValue)
        .filter(value -> value.matches("[A-Za-z0-9_-]{" + TOKEN_CHARACTERS + "}"));
  }

  private String newToken() {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private NewCookie cookie(String token) {
    return new NewCookie.Builder(cookieName)
        .value(token)
        .path("/")
        .maxAge(A_DAY)
        .httpOnly(true)
        .secure(behindTls)
        .build();
  }
}
