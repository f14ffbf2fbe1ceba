package org.verbale.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.verbale.audit.AuditLog;
import org.verbale.document.Block;
import org.verbale.document.Paragraph;
import org.verbale.language.OfficialLanguage;

/** Keeps the officer's title, introduction and summary of a language version. */
@ApplicationScoped
public class EditWording {

  private final Reports reports;
  private final PartContents contents;
  private final AuditLog log;

  EditWording(Reports reports, PartContents contents, AuditLog log) {
    this.reports = reports;
    this.contents = contents;
    this.log = log;
  }

  /**
   * The words as an officer writes them: paragraphs with an empty line between them.
   *
   * @param title blank for that of the resolution
   * @param introduction blank for the composed one
   * @param summary blank for none
   */
  public record Words(String title, String introduction, String summary) {}

  /**
   * @throws ReportRefusal if the part is no draft
   */
  @Transactional
  public void save(long callId, long partId, OfficialLanguage language, Words words) {
    ReportPart part = reports.ofCallForChange(callId).orElseThrow().part(partId).orElseThrow();
    String title = blankToNull(words.title());
    List<Block> summary = blocks(paragraphs(words.summary()));
    part.say(language, new PartWording(title, List.of(), summary));
    List<String> paragraphs = paragraphs(words.introduction());
    // What says the same as the template stays composed, and follows the facts.
    List<Block> own =
        paragraphs.equals(contents.introduction(part, language)) ? List.of() : blocks(paragraphs);
    part.say(language, new PartWording(title, own, summary));
    log.record(new ReportEvent.ReportWordingEdited(part.symbol(), language.code()));
  }

  private static List<Block> blocks(List<String> paragraphs) {
    return paragraphs.stream().<Block>map(Paragraph::body).toList();
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static List<String> paragraphs(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.replace("\r", "").split("\n\\s*\n"))
            .map(paragraph -> paragraph.replaceAll("\\s*\n\\s*", " ").strip())
            .filter(paragraph -> !paragraph.isEmpty())
            .toList();
  }
}
