package org.verbale.translation.machine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.verbale.submission.Actor;

/** What a machine made of a reply in one language. */
@Entity
@Table(name = "machine_translation")
public class MachineTranslation {
  @Id
  @Column(name = "translation_id")
  private Long translationId;

  @Column(columnDefinition = "text[]")
  private List<String> units;

  @Column(name = "made_with")
  private String madeWith;

  @Column(name = "brought_by")
  private String broughtBy;

  @Column(name = "brought_by_name")
  private String broughtByName;

  @Column(name = "brought_at")
  private Instant broughtAt;

  protected MachineTranslation() {}

  MachineTranslation(long translationId) {
    this.translationId = translationId;
  }

  void bring(List<String> made, String with, Actor who, Instant at) {
    units = List.copyOf(made);
    madeWith = with;
    broughtBy = who.subject();
    broughtByName = who.name();
    broughtAt = at;
  }

  /** The paragraphs in the order of the original, as people would type them. */
  public List<String> units() {
    return units;
  }

  /** The name of the program or service. */
  public String madeWith() {
    return madeWith;
  }
}
