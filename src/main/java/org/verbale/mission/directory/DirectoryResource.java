package org.verbale.mission.directory;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MemberStates;
import org.verbale.web.Flash;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** The directory of missions as a table, out and in. */
@Path("/officer/missions")
@RolesAllowed(Roles.OFFICER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DirectoryResource {
  private static final int UNPROCESSABLE = 422;
  private static final long LARGEST = 2L * 1024 * 1024;
  private static final String MARK = "\uFEFF";

  /** Where spreadsheets write a comma in numbers, they part cells by semicolons. */
  private static final Set<OfficialLanguage> SEMICOLONS =
      Set.of(
          OfficialLanguage.FRENCH,
          OfficialLanguage.SPANISH,
          OfficialLanguage.RUSSIAN,
          OfficialLanguage.ARABIC);

  private final Directory directory;
  private final DirectoryImports imports;
  private final PlanImport planImport;
  private final ImportDirectory importDirectory;
  private final MemberStates states;
  private final PageLanguage language;
  private final Flash flash;

  DirectoryResource(
      Directory directory,
      DirectoryImports imports,
      PlanImport planImport,
      ImportDirectory importDirectory,
      MemberStates states,
      PageLanguage language,
      Flash flash) {
    this.directory = directory;
    this.imports = imports;
    this.planImport = planImport;
    this.importDirectory = importDirectory;
    this.states = states;
    this.language = language;
    this.flash = flash;
  }

  /** The table in UTF-8; its mark tells spreadsheets so. */
  @GET
  @Path("directory.csv")
  @Produces("text/csv")
  public Response export() {
    var separator = SEMICOLONS.contains(language.current()) ? ';' : ',';
    return Response.ok(MARK + directory.csv(separator), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"missions.csv\"")
        .build();
  }

  @GET
  @Path("import")
  public TemplateInstance show() {
    return ImportPage.of(List.of(), "");
  }

  /** Looks through a table; one without a mistake is kept for its preview. */
  @POST
  @Rationed(Costly.READING)
  @Path("import")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(@RestForm FileUpload file) throws IOException {
    if (file == null || file.size() == 0) {
      return wrong(List.of(ImportError.of(0, "", "directory.error.noFile")), "");
    }
    if (file.size() > LARGEST) {
      return wrong(List.of(ImportError.of(0, "", "directory.error.tooLarge", 2)), "");
    }
    var content = Files.readAllBytes(file.uploadedFile());
    var plan = planImport.plan(content);
    if (!plan.errors().isEmpty()) {
      return wrong(plan.errors(), plan.charset());
    }
    if (plan.changes().isEmpty()) {
      flash.success("directory.nothingChanges", plan.unchanged());
      return to("/officer/missions/import");
    }
    return to("/officer/missions/import/" + importDirectory.keep(name(file), content));
  }

  /** What the table would change in the directory as it is now. */
  @GET
  @Path("import/{id}")
  public Response preview(@RestPath long id) {
    return preview(Response.Status.OK.getStatusCode(), id, false);
  }

  /**
   * @param basis the directory that the preview has shown
   */
  @POST
  @Path("import/{id}")
  public Response apply(@RestPath long id, @RestForm String basis) {
    try {
      int changed = importDirectory.apply(id, Objects.toString(basis, ""));
      flash.success("directory.applied", changed);
      return to("/officer/missions");
    } catch (ImportDirectory.Stale stale) {
      return preview(Response.Status.CONFLICT.getStatusCode(), id, true);
    }
  }

  private Response preview(int status, long id, boolean stale) {
    var table = imports.of(id);
    table.checkOpen();
    var plan = planImport.plan(table.content());
    if (!plan.errors().isEmpty()) {
      return wrong(plan.errors(), plan.charset());
    }
    var page =
        new PreviewPage(
            id,
            table.fileName(),
            plan.charset(),
            named(plan.changes()),
            plan.unchanged(),
            plan.missing(),
            plan.basis(),
            stale);
    return html(status, page);
  }

  private List<PreviewPage.Named> named(List<StateChange> changes) {
    var in = language.current();
    Map<String, String> names =
        states.all(in).stream()
            .collect(Collectors.toMap(state -> state.code(), state -> states.nameToday(state, in)));
    return changes.stream()
        .map(change -> new PreviewPage.Named(names.get(change.code()), change))
        .toList();
  }

  private Response wrong(List<ImportError> errors, String charset) {
    return html(UNPROCESSABLE, ImportPage.of(errors, charset));
  }

  private static String name(FileUpload file) {
    var name = Objects.toString(file.fileName(), "").replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
    return name.isBlank() ? "missions.csv" : name;
  }

  private static Response html(int status, TemplateInstance page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(page.render())
        .build();
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
