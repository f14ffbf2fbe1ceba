package org.verbale.mission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.verbale.language.OfficialLanguage;

/**
 * A Member State, an observer State, or an organization that may reply. Its names are data with a
 * date, because they change: a report is printed with the names that held on its day.
 */
@Entity
@Immutable
public class MemberState {
  @Id private String code;
  private String iso2;
  private short m49;

  @Enumerated(EnumType.STRING)
  private StateStatus status;

  @Enumerated(EnumType.STRING)
  private RegionalGroup regionalGroup;

  @OneToMany(fetch = FetchType.LAZY)
  @JoinColumn(name = "state_code")
  private Set<StateName> names = new HashSet<>();

  protected MemberState() {}

  /** ISO 3166-1 alpha-3 code; EUU for the European Union. */
  public String code() {
    return code;
  }

  /** ISO 3166-1 alpha-2 code. */
  public String iso2() {
    return iso2;
  }

  /** The code of the United Nations Statistics Division. */
  public int m49() {
    return m49;
  }

  public StateStatus status() {
    return status;
  }

  /** The regional group; Member States alone belong to one, and not every one. */
  public Optional<RegionalGroup> regionalGroup() {
    return Optional.ofNullable(regionalGroup);
  }

  /** Whether notes verbales are addressed to it: to States, not to organizations. */
  public boolean isAddressee() {
    return status != StateStatus.ORGANIZATION;
  }

  /** The short form that held on that day: "Türkiye" from 1 June 2022, "Turkey" before. */
  public String name(OfficialLanguage language, LocalDate on) {
    return find(language, StateName.Form.SHORT, on)
        .orElseThrow(
            () -> new IllegalStateException(code + " has no name in " + language + " on " + on));
  }

  /** The formal name with its article; the short form where none has been recorded. */
  public String formalName(OfficialLanguage language, LocalDate on) {
    return find(language, StateName.Form.FORMAL, on).orElseGet(() -> name(language, on));
  }

  private Optional<String> find(OfficialLanguage language, StateName.Form form, LocalDate on) {
    return names.stream()
        .filter(name -> name.holds(language, form, on))
        .max(Comparator.comparing(StateName::validFrom))
        .map(StateName::name);
  }
}
