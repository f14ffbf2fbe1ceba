package org.verbale.request.template;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.letter.BrokenTemplate;
import org.verbale.request.note.NoteComposer;
import org.verbale.request.note.NoteDownload;
import org.verbale.request.note.NoteTemplates;
import org.verbale.typesetting.PdfTypesetter;
import org.verbale.typesetting.html.HtmlRenderer;
import org.verbale.web.PageLanguage;
import org.verbale.web.Roles;
import org.verbale.web.ration.Rationed;

/** What each template of the note verbale gives, or what is wrong with it, before it is used. */
@Path("/officer/note-templates")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICER)
public class NoteTemplatePages {

  private static final int UNPROCESSABLE = 422;

  /**
   * The preview: templates/request/NoteTemplatesPage.html.
   *
   * @param folder where the files lie; null for those that come with the portal
   * @param html the note; null if the template is broken
   * @param broken file, line and cause; null if all is well
   * @param changed whether the file says something else since the portal started
   */
  @CheckedTemplate(basePath = "request", requireTypeSafeExpressions = false)
  record NoteTemplatesPage(
      List<OfficialLanguage> languages,
      OfficialLanguage shown,
      boolean correcting,
      String folder,
      String html,
      String broken,
      boolean changed)
      implements TemplateInstance {}

  private final NoteTemplates templates;
  private final NoteComposer composer;
  private final InventedNote invented;
  private final PageLanguage language;

  NoteTemplatePages(
      NoteTemplates templates,
      NoteComposer composer,
      InventedNote invented,
      PageLanguage language) {
    this.templates = templates;
    this.composer = composer;
    this.invented = invented;
    this.language = language;
  }

  /**
   * Shows one template.
   *
   * @param in the code of its language; that of the page without one
   * @param correcting whether the invented note corrects another one
   */
  @GET
  public TemplateInstance show(@RestQuery String in, @RestQuery boolean correcting) {
    var shown = OfficialLanguage.find(in).orElseGet(language::current);
    try {
      var document = composer.tryOut(invented.in(shown, correcting), shown);
      return page(
          shown,
          correcting,
          new HtmlRenderer().renderArticle(document),
          null,
          templates.isChangedSinceStart(shown));
    } catch (BrokenTemplate e) {
      return page(shown, correcting, null, e.getMessage(), true);
    }
  }

  private TemplateInstance page(
      OfficialLanguage shown, boolean correcting, String html, String broken, boolean changed) {
    return new NoteTemplatesPage(
        List.of(OfficialLanguage.values()),
        shown,
        correcting,
        templates.folder().map(folder -> folder.toAbsolutePath().toString()).orElse(null),
        html,
        broken,
        changed);
  }

  @GET
  @Rationed
  @Path("{code}.pdf")
  @Produces("application/pdf")
  public Response pdf(String code, @RestQuery boolean correcting) {
    var shown = NoteDownload.languageOf(code);
    try {
      var document = composer.tryOut(invented.in(shown, correcting), shown);
      return Response.ok(new PdfTypesetter().toBytes(document))
          .header(
              "Content-Disposition", "inline; filename=\"note-template-" + shown.code() + ".pdf\"")
          .header("Cache-Control", "no-store")
          .build();
    } catch (BrokenTemplate e) {
      return Response.status(UNPROCESSABLE)
          .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
          .entity(e.getMessage())
          .build();
    }
  }
}
