package org.verbale.audit;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.verbale.web.Roles;

/** The log, for system administrators: to read, to check, to take away. */
@Path("/admin/log")
@RolesAllowed(Roles.ADMIN)
@Blocking
public class LogResource {
  private static final int PAGE_SIZE = 100;

  private final LogEntries entries;
  private final AuditChain chain;

  LogResource(LogEntries entries, AuditChain chain) {
    this.entries = entries;
    this.chain = chain;
  }

  /**
   * @param check "on" to check the whole chain, which takes a while for a long log
   * @param page from 0
   */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(
      @RestQuery String type,
      @RestQuery String text,
      @RestQuery String check,
      @RestQuery int page) {
    var wantedType = Objects.toString(type, "");
    var wantedText = Objects.toString(text, "").strip();
    int from = Math.max(0, page);
    var found = entries.newest(wantedType, wantedText, from, PAGE_SIZE);
    return new LogPage(
        found,
        entries.types(),
        wantedType,
        wantedText,
        from,
        found.size() == PAGE_SIZE,
        check == null ? null : chain.verify());
  }

  @GET
  @Path("verbale-log.jsonl")
  @Produces("application/jsonl")
  public Response jsonLines() {
    return file("verbale-log.jsonl", out -> LogExport.jsonLines(chain, out));
  }

  @GET
  @Path("verbale-log.csv")
  @Produces("text/csv;charset=UTF-8")
  public Response csv() {
    return file("verbale-log.csv", out -> LogExport.csv(chain, out));
  }

  private static Response file(String name, StreamingOutput content) {
    return Response.ok(content)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
