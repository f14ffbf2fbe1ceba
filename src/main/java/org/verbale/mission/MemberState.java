package org.verbale.mission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbale.language.OfficialLanguage;

/**
 * A Member State, an observer State, or an organization that may reply. Its names are data with a
 * date, because they change: a report is printed with the names that held on its day.
 */
@Entity
public class MemberState {
  @Id private String code;
  private String iso2;
  private short m49;

  @Enumerated(EnumType.STRING)
  private StateStatus status;

  @Enumerated(EnumType.STRING)
  private RegionalGroup regionalGroup;

  @OneToMany(fetch = FetchType.LAZY)
  @JoinColumn(name = "state_code", insertable = false, updatable = false)
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
    return find(language, NameForm.SHORT, on)
        .orElseThrow(
            () -> new IllegalStateException(code + " has no name in " + language + " on " + on));
  }

  /** The formal name with its article; the short form where none has been recorded. */
  public String formalName(OfficialLanguage language, LocalDate on) {
    return find(language, NameForm.FORMAL, on).orElseGet(() -> name(language, on));
  }

  /** The name of that form that holds on that day, if one is recorded. */
  public Optional<String> recordedName(NameForm form, OfficialLanguage language, LocalDate on) {
    return find(language, form, on);
  }

  /** All names that have been recorded, the latest first. */
  public List<DatedName> history() {
    return names.stream()
        .sorted(
            Comparator.comparing(StateName::validFrom)
                .reversed()
                .thenComparing(StateName::form)
                .thenComparing(StateName::language))
        .map(name -> new DatedName(name.form(), name.language(), name.name(), name.validFrom()))
        .toList();
  }

  /** The latest day from which a name of that form holds, seen from that day. */
  public Optional<LocalDate> namedSince(NameForm form, LocalDate on) {
    return Arrays.stream(OfficialLanguage.values())
        .flatMap(language -> held(language, form, on).stream())
        .map(StateName::validFrom)
        .max(Comparator.naturalOrder());
  }

  /** The name that begins on that very day. */
  Optional<StateName> nameSince(NameForm form, OfficialLanguage language, LocalDate day) {
    return names.stream()
        .filter(name -> name.is(language, form) && name.validFrom().equals(day))
        .findFirst();
  }

  /** Only Member States belong to a group; the schema guards it. */
  void belongsTo(RegionalGroup group) {
    regionalGroup = group;
  }

  private Optional<String> find(OfficialLanguage language, NameForm form, LocalDate on) {
    return held(language, form, on).map(StateName::name);
  }

  private Optional<StateName> held(OfficialLanguage language, NameForm form, LocalDate on) {
    return names.stream()
        .filter(name -> name.holds(language, form, on))
        .max(Comparator.comparing(StateName::validFrom));
  }
}
