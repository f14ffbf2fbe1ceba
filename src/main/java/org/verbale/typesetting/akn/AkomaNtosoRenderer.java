package org.verbale.typesetting.akn;

import java.util.List;
import org.verbale.document.Document;
import org.verbale.document.Emblem;
import org.verbale.document.Inline;
import org.verbale.document.LetterCover;
import org.verbale.document.ReportCover;

/**
 * Renders documents as Akoma Ntoso 3.0 (OASIS LegalDocML) in the manner of the United Nations
 * profile AKN4UN: a report is a {@code doc} of the kind {@code progressReport}, a note verbale one
 * of the kind {@code officialLetter}. Has no state.
 */
public final class AkomaNtosoRenderer {

  /** The XML of a document, declaration included, to be stored as UTF-8. */
  public String render(Document document) {
    AknWriter akn = new AknWriter();
    AknBlocks blocks = new AknBlocks(akn, document.language());
    akn.open("akomaNtoso");
    akn.open("doc", "name", name(document.kind()));
    new AknMeta(akn, document).write();
    switch (document.cover()) {
      case ReportCover cover -> writeCover(akn, blocks, cover);
      case LetterCover cover -> writeCover(akn, blocks, cover);
    }
    akn.open("mainBody", "xml:lang", document.language().code());
    if (document.body().isEmpty()) {
      akn.empty("p");
    }
    blocks.addHierarchy(document.body());
    akn.close().close().close();
    return akn.finish();
  }

  private static String name(Document.Kind kind) {
    return switch (kind) {
      case REPORT -> "progressReport";
      case NOTE_VERBALE -> "officialLetter";
      case RECEIPT -> "receipt";
    };
  }

  private static void writeCover(AknWriter akn, AknBlocks blocks, ReportCover cover) {
    akn.open("coverPage");
    emblem(akn, cover.emblem());
    line(akn, "organization", "docAuthority", cover.organization());
    line(akn, "organ", "docAuthority", cover.organ());
    line(akn, blocks, "symbol", "docNumber", cover.calledSymbol());
    for (String words : cover.distribution()) {
      if (!words.isEmpty()) {
        akn.element("p", words, "class", "distribution");
      }
    }
    akn.close();
    akn.open("preface");
    if (cover.session() != null) {
      line(akn, "session", "session", cover.session());
    }
    line(akn, blocks, "agendaItem", null, cover.agendaItem());
    line(akn, blocks, "agendaTitle", null, cover.agendaTitle());
    line(akn, blocks, "title", "docTitle", cover.title());
    for (List<Inline> words : cover.titleLines()) {
      line(akn, blocks, "titleLine", null, words);
    }
    if (cover.jobLine() != null) {
      akn.element("p", cover.jobLine(), "class", "job");
    }
    akn.close();
  }

  private static void writeCover(AknWriter akn, AknBlocks blocks, LetterCover cover) {
    akn.open("coverPage");
    emblem(akn, cover.emblem());
    line(akn, "organization", "docAuthority", cover.organization());
    cover.office().forEach(words -> line(akn, "office", "docAuthority", words));
    if (cover.reference() != null) {
      line(akn, "reference", "docNumber", cover.reference());
    }
    line(akn, blocks, "subject", "docTitle", cover.subject());
    akn.close();
  }

  private static void emblem(AknWriter akn, Emblem emblem) {
    if (emblem != null) {
      akn.open("p", "class", "emblem");
      akn.empty("img", "src", emblem.dataAddress(), "alt", emblem.words()).close();
    }
  }

  private static void line(AknWriter akn, String role, String element, String words) {
    akn.open("p", "class", role).element(element, words).close();
  }

  private static void line(
      AknWriter akn, AknBlocks blocks, String role, String element, List<Inline> content) {
    if (content.isEmpty()) {
      return;
    }
    akn.open("p", "class", role);
    if (element != null) {
      akn.open(element);
    }
    blocks.inlines().add(content);
    if (element != null) {
      akn.close();
    }
    akn.close();
  }
}
