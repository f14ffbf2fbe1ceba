package org.verbale.web.editor;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves the editor's script, the same for everybody. */
@Path("/assets/editor/{version:[0-9a-f]+}.js")
public class EditorScriptResource {
  private final EditorScript script;

  EditorScriptResource(EditorScript script) {
    this.script = script;
  }

  /** The script, to be kept for a year; 404 for one that is no more, and the page does without. */
  @GET
  @PermitAll
  @Blocking
  @Produces("text/javascript;charset=UTF-8")
  public Response script(@PathParam("version") String version) {
    if (!version.equals(script.version())) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    return Response.ok(script.text())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .build();
  }
}
