package org.verbale.mandate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.Sha256;

/** A resolution in one of its languages: title, operative part, and the text as it was given. */
@Entity
public class ResolutionVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "resolution_id")
  private Resolution resolution;

  private OfficialLanguage language;
  private String title;
  private String agendaItemTitle;
  private String sourceText;
  private String sourceSha256;

  @OneToMany(mappedBy = "version", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<OperativeParagraph> paragraphs = new ArrayList<>();

  protected ResolutionVersion() {}

  ResolutionVersion(Resolution resolution, ResolutionFacts.Wording wording) {
    this.resolution = resolution;
    this.language = wording.language();
    this.title = wording.title();
    this.agendaItemTitle = wording.agendaItemTitle();
    this.sourceText = wording.sourceText();
    this.sourceSha256 = Sha256.hex(wording.sourceText());
    for (var paragraph : wording.paragraphs()) {
      paragraphs.add(
          new OperativeParagraph(
              this, paragraph.number(), paragraph.text(), paragraph.subparagraphs()));
    }
  }

  public OfficialLanguage language() {
    return language;
  }

  public String title() {
    return title;
  }

  /** The title of the agenda item; null where the text does not give one. */
  public String agendaItemTitle() {
    return agendaItemTitle;
  }

  /** The text from which this version was read, as it was given. */
  public String sourceText() {
    return sourceText;
  }

  /** SHA-256 of the source text in UTF-8, lower-case hexadecimal. */
  public String sourceSha256() {
    return sourceSha256;
  }

  /** The operative part, in order. */
  public List<OperativeParagraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  public Optional<OperativeParagraph> paragraph(int number) {
    return paragraphs.stream().filter(paragraph -> paragraph.number() == number).findFirst();
  }
}
