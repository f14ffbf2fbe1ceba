package org.verbale.mission;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;

/** Whom the Secretariat writes to in a mission. One who has left is kept, but not written to. */
@Entity
public class FocalPoint {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String stateCode;
  private String name;
  private String email;
  private OfficialLanguage language;
  private boolean active = true;

  protected FocalPoint() {}

  FocalPoint(String stateCode, String name, String email, OfficialLanguage language) {
    this.stateCode = stateCode;
    correct(name, email, language);
  }

  void correct(String newName, String newEmail, OfficialLanguage newLanguage) {
    name = newName.strip();
    email = newEmail.strip();
    language = newLanguage;
  }

  /** No mail goes to this address from now on. */
  void retire() {
    active = false;
  }

  void comeBack() {
    active = true;
  }

  public Long id() {
    return id;
  }

  public String stateCode() {
    return stateCode;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  /** The person's own choice; without one the mission's preference holds. */
  public Optional<OfficialLanguage> language() {
    return Optional.ofNullable(language);
  }

  public boolean isActive() {
    return active;
  }
}
