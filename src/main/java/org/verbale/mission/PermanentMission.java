package org.verbale.mission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.verbale.language.OfficialLanguage;

/** A permanent mission to the United Nations: how it wishes to be written to. */
@Entity
public class PermanentMission {
  @Id private String stateCode;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  private List<String> preferredLanguages;

  private String timeZone;
  private String postalAddress;
  private String email;
  private String phone;

  protected PermanentMission() {}

  public String stateCode() {
    return stateCode;
  }

  /** The languages it prefers, the first before the second; at least one. */
  public List<OfficialLanguage> preferredLanguages() {
    return preferredLanguages.stream().map(OfficialLanguage::ofCode).toList();
  }

  /**
   * @throws IllegalArgumentException if no language is named
   */
  void prefer(List<OfficialLanguage> languages) {
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("A mission prefers at least one language");
    }
    preferredLanguages = languages.stream().map(OfficialLanguage::code).distinct().toList();
  }

  /** Where its delegates read deadlines; New York unless the mission has chosen otherwise. */
  public ZoneId timeZone() {
    return ZoneId.of(timeZone);
  }

  void keepsTimeOf(ZoneId zone) {
    timeZone = zone.getId();
  }

  /** Where the mission itself is reached; its parts are blank where they are not known. */
  public MissionAddress address() {
    return new MissionAddress(postalAddress, email, phone);
  }

  void isReachedAt(MissionAddress address) {
    postalAddress = orNull(address.postal());
    email = orNull(address.email());
    phone = orNull(address.phone());
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
