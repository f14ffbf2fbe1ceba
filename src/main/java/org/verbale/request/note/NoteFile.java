package org.verbale.request.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;

/** The PDF of a note verbale for one addressee, or the circular version. Never changes. */
@Entity
public class NoteFile {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "addressee_id")
  private Addressee addressee;

  @ManyToOne(optional = false)
  @JoinColumn(name = "note_id")
  private NoteVerbale note;

  private OfficialLanguage language;

  @Column(columnDefinition = "char(64)")
  private String sha256;

  private byte[] content;

  protected NoteFile() {}

  NoteFile(
      NoteVerbale note,
      Addressee addressee,
      OfficialLanguage language,
      String sha256,
      byte[] content) {
    this.note = note;
    this.addressee = addressee;
    this.language = language;
    this.sha256 = sha256;
    this.content = content;
  }

  OfficialLanguage language() {
    return language;
  }

  /** The State to which the letter goes; empty for the circular version. */
  Optional<String> stateCode() {
    return Optional.ofNullable(addressee).map(Addressee::stateCode);
  }

  String sha256() {
    return sha256;
  }

  public byte[] content() {
    return content;
  }
}
