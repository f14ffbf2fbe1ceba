package org.verbale.translation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.verbale.document.Block;
import org.verbale.document.Inline;
import org.verbale.document.text.StructuredText;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplySection;
import org.verbale.submission.SectionKind;
import org.verbale.translation.machine.BringMachineTranslation;
import org.verbale.web.BadInput;
import org.verbale.web.CurrentPerson;
import org.verbale.web.Flash;
import org.verbale.web.Roles;
import org.verbale.web.UserFacingException;

/** The translator's desk: the board of a call, and original and translation side by side. */
@Path("/translation")
@RolesAllowed({Roles.TRANSLATOR, Roles.OFFICER})
@Blocking
@Produces(MediaType.TEXT_HTML)
public class TranslationResource {
  private static final int LARGEST = 2_000_000;

  @Inject CurrentPerson person;
  @Inject BoardView board;
  @Inject EditorView editor;
  @Inject TranslationTasks tasks;
  @Inject SaveTranslation saving;
  @Inject AdvanceTranslation advancing;
  @Inject BringMachineTranslation machines;
  @Inject Flash flash;

  @GET
  public TemplateInstance calls() {
    return board.choice();
  }

  @GET
  @Path("calls/{call:\\d+}")
  public TemplateInstance board(@PathParam("call") long call) {
    return board.board(call);
  }

  @GET
  @Path("{task:\\d+}")
  public TemplateInstance edit(@PathParam("task") long id) {
    return editor.saved(task(id));
  }

  @POST
  @Path("{task:\\d+}")
  public Object save(
      @PathParam("task") long id,
      @FormParam("version") int version,
      @FormParam("unit") List<String> typed) {
    List<String> texts = typed == null ? List.of() : typed;
    try {
      saving.save(id, version, inlines(texts), translator());
    } catch (TranslationRefusal.StaleVersion | TranslationRefusal.NotInThisState refused) {
      return kept(id, texts, (UserFacingException) refused);
    }
    flash.success("translation.saved");
    return toTask(id);
  }

  /** Saves, and fills what is empty from what was translated before, word for word. */
  @POST
  @Path("{task:\\d+}/recall")
  public Object recall(
      @PathParam("task") long id,
      @FormParam("version") int version,
      @FormParam("unit") List<String> typed) {
    List<String> texts = typed == null ? List.of() : typed;
    try {
      int found = saving.saveAndRecall(id, version, inlines(texts), translator());
      flash.success("translation.recalled", found);
    } catch (TranslationRefusal.StaleVersion | TranslationRefusal.NotInThisState refused) {
      return kept(id, texts, (UserFacingException) refused);
    }
    return toTask(id);
  }

  /** Takes a whole translation at once, if its structure is that of the original. */
  @POST
  @Path("{task:\\d+}/whole")
  public Object saveWhole(
      @PathParam("task") long id,
      @FormParam("version") int version,
      @FormParam("text") String text) {
    List<List<Inline>> units = units(text);
    List<String> texts = units.stream().map(StructuredText::printParagraph).toList();
    int expected = task(id).units();
    if (units.size() != expected) {
      var refused = new BadInput("translation.whole.structure", expected, units.size());
      return kept(id, texts, refused);
    }
    try {
      saving.save(id, version, units, translator());
    } catch (TranslationRefusal.StaleVersion | TranslationRefusal.NotInThisState refused) {
      return kept(id, texts, (UserFacingException) refused);
    }
    flash.success("translation.saved");
    return toTask(id);
  }

  /** Lays what a machine made beside the paragraphs; it is never saved as the translation. */
  @POST
  @Path("{task:\\d+}/machine")
  public Object bringMachine(
      @PathParam("task") long id,
      @FormParam("madeWith") String madeWith,
      @FormParam("text") String text) {
    List<List<Inline>> units = units(text);
    Translation task = task(id);
    var pasted = new TranslationPages.Pasted(Objects.requireNonNullElse(madeWith, ""), text);
    if (units.size() != task.units()) {
      var why = new BadInput("translation.machine.structure", task.units(), units.size());
      return answer(why, editor.refused(task, pasted, why));
    }
    if (pasted.madeWith().isBlank()) {
      var why = new BadInput("translation.machine.unnamed");
      return answer(why, editor.refused(task, pasted, why));
    }
    List<String> texts = units.stream().map(StructuredText::printParagraph).toList();
    machines.bring(
        id, TranslationLog.subject(task), texts, pasted.madeWith().strip(), translator());
    flash.success("translation.machine.brought");
    return toTask(id);
  }

  /** The text of the page is saved with the step, so that nothing typed is lost by it. */
  @POST
  @Path("{task:\\d+}/{step:revise|sign-off|reopen}")
  public Object advance(
      @PathParam("task") long id,
      @PathParam("step") String step,
      @FormParam("version") int version,
      @FormParam("unit") List<String> typed) {
    if (typed != null && !typed.isEmpty()) {
      try {
        saving.save(id, version, inlines(typed), translator());
      } catch (TranslationRefusal.StaleVersion | TranslationRefusal.NotInThisState refused) {
        return kept(id, typed, (UserFacingException) refused);
      }
    }
    try {
      advancing.take(id, step(step), translator());
    } catch (TranslationRefusal.NotInThisState | TranslationRefusal.NotWhole refused) {
      var why = (UserFacingException) refused;
      return answer(why, editor.refused(task(id), why));
    }
    flash.success("translation.done." + step);
    return toTask(id);
  }

  private static AdvanceTranslation.Step step(String name) {
    return AdvanceTranslation.Step.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @POST
  @Path("{task:\\d+}/assign")
  public Response assign(
      @PathParam("task") long id,
      @FormParam("assignedTo") String assignedTo,
      @FormParam("due") String due) {
    advancing.assign(id, assignedTo, date(due));
    flash.success("translation.assigned");
    return toTask(id);
  }

  private static LocalDate date(String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      throw new BadInput("translation.dueWrong");
    }
  }

  private static List<List<Inline>> inlines(List<String> texts) {
    if (texts.stream().mapToInt(String::length).sum() > LARGEST) {
      throw new BadInput("translation.tooLarge");
    }
    return texts.stream().map(StructuredText::parseParagraph).toList();
  }

  private static List<List<Inline>> units(String text) {
    if (text != null && text.length() > LARGEST) {
      throw new BadInput("translation.tooLarge");
    }
    List<Block> blocks = StructuredText.parse(text == null ? "" : text);
    return TextUnits.of(List.of(new ReplySection(1, SectionKind.ANSWER, null, blocks)));
  }

  private static Response answer(UserFacingException why, TranslationPages.Editor page) {
    return Response.status(why.status()).entity(page).build();
  }

  private Response kept(long id, List<String> typed, UserFacingException why) {
    return answer(why, editor.kept(task(id), typed, why));
  }

  private Translation task(long id) {
    return tasks.findByIdOptional(id).orElseThrow(SaveTranslation::notFound);
  }

  private Actor translator() {
    return new Actor(person.subject(), person.name());
  }

  private static Response toTask(long id) {
    return Response.seeOther(URI.create("/translation/" + id)).build();
  }
}
