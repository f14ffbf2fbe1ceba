package org.verbale.mandate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verbale.language.OfficialLanguage;

/** A resolution of the General Assembly, as read from its text and confirmed by an officer. */
@Entity
public class Resolution {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String symbol;
  private short session;
  private LocalDate adoptedOn;
  private Short meeting;
  private boolean meetingResumed;
  private LocalDate distributedOn;
  private String agendaItem;
  private String committeeReport;
  private Instant registeredAt;
  private String registeredBy;
  @Version private int version;

  @OneToMany(mappedBy = "resolution", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<ResolutionVersion> versions = new ArrayList<>();

  @OneToMany(mappedBy = "resolution", cascade = CascadeType.ALL)
  @OrderBy("paragraph, id")
  private List<Mandate> mandates = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "recalled_text", joinColumns = @JoinColumn(name = "resolution_id"))
  @OrderColumn(name = "position")
  @Column(name = "number")
  private List<String> recalls = new ArrayList<>();

  protected Resolution() {}

  Resolution(ResolutionFacts facts, Instant registeredAt, String registeredBy) {
    this.symbol = facts.symbol();
    this.session = (short) facts.session();
    this.adoptedOn = facts.adoptedOn();
    this.meeting = facts.meeting() == null ? null : facts.meeting().shortValue();
    this.meetingResumed = facts.meetingResumed();
    this.distributedOn = facts.distributedOn();
    this.agendaItem = facts.agendaItem();
    this.committeeReport = facts.committeeReport();
    this.registeredAt = registeredAt;
    this.registeredBy = registeredBy;
    this.recalls.addAll(facts.recalls());
    facts.mandates().forEach(mandate -> mandates.add(new Mandate(this, mandate)));
    versions.add(new ResolutionVersion(this, facts.wording()));
  }

  /** Adds the text in a further language. */
  void add(ResolutionFacts.Wording wording) {
    if (in(wording.language()).isPresent()) {
      throw new IllegalStateException(symbol + " has its " + wording.language() + " text already");
    }
    versions.add(new ResolutionVersion(this, wording));
  }

  public Long id() {
    return id;
  }

  /** {@code A/RES/62/27}. */
  public String symbol() {
    return symbol;
  }

  /** The number by which resolutions cite each other: {@code 62/27}, {@code 56/24 T}. */
  public String number() {
    return symbol.startsWith("A/RES/") ? symbol.substring("A/RES/".length()) : symbol;
  }

  public int session() {
    return session;
  }

  public LocalDate adoptedOn() {
    return adoptedOn;
  }

  public OptionalInt meeting() {
    return meeting == null ? OptionalInt.empty() : OptionalInt.of(meeting);
  }

  public boolean meetingResumed() {
    return meetingResumed;
  }

  public Optional<LocalDate> distributedOn() {
    return Optional.ofNullable(distributedOn);
  }

  /** Normalised: {@code 98 (h)}. */
  public Optional<String> agendaItem() {
    return Optional.ofNullable(agendaItem);
  }

  /** {@code A/62/391}. */
  public Optional<String> committeeReport() {
    return Optional.ofNullable(committeeReport);
  }

  public Instant registeredAt() {
    return registeredAt;
  }

  /** The numbers of the earlier texts that the preamble recalls, in order. */
  public List<String> recalls() {
    return List.copyOf(recalls);
  }

  public List<Mandate> mandates() {
    return List.copyOf(mandates);
  }

  /** The mandates that ask for the views of States: what a call for views can be made from. */
  public List<Mandate> mandatesToSeekViews() {
    return mandates.stream().filter(Mandate::seeksViews).toList();
  }

  /** The language versions, in the order of their registration. */
  public List<ResolutionVersion> versions() {
    return List.copyOf(versions);
  }

  /** The text in one language, if it has been registered. */
  public Optional<ResolutionVersion> in(OfficialLanguage language) {
    return versions.stream().filter(version -> version.language() == language).findFirst();
  }

  /** The text in the language asked for, or in English, or in the language registered first. */
  public ResolutionVersion inOrElse(OfficialLanguage language) {
    return in(language).or(() -> in(OfficialLanguage.ENGLISH)).orElseGet(() -> versions.getFirst());
  }
}
