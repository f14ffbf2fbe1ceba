package org.verbale.translation;

import static org.verbale.translation.TranslationState.DRAFT;
import static org.verbale.translation.TranslationState.REVISED;
import static org.verbale.translation.TranslationState.SIGNED_OFF;
import static org.verbale.translation.TranslationState.TO_DO;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.Actor;
import org.verbale.submission.ReplySection;
import org.verbale.submission.Revision;

/** The task of translating one revision into one language, and what has been translated. */
@Entity
@Table(name = "translation")
public class Translation {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "revision_id")
  private Revision revision;

  private OfficialLanguage language;

  @Enumerated(EnumType.STRING)
  private TranslationState state;

  @Convert(converter = SectionsConverter.class)
  @ColumnTransformer(write = "?::jsonb")
  private List<ReplySection> content;

  @Column(name = "assigned_to")
  private String assignedTo;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_by_name")
  private String savedByName;

  @Column(name = "translated_by")
  private String translatedBy;

  @Column(name = "translated_by_name")
  private String translatedByName;

  @Column(name = "revised_by")
  private String revisedBy;

  @Column(name = "revised_by_name")
  private String revisedByName;

  @Column(name = "signed_off_at")
  private Instant signedOffAt;

  @Column(name = "signed_off_by_name")
  private String signedOffByName;

  @Version private int version;

  protected Translation() {}

  /** A task with nothing in it: the structure of the original, every paragraph empty. */
  static Translation toDo(Revision revision, OfficialLanguage language) {
    var task = new Translation();
    task.revision = revision;
    task.language = language;
    task.state = TO_DO;
    task.content = Alignment.empty(revision.sections());
    return task;
  }

  /** A task that takes over from the revision before what has not changed in the original. */
  static Translation following(Translation earlier, Revision revision) {
    Translation task = toDo(revision, earlier.language);
    task.assignedTo = earlier.assignedTo;
    task.content =
        Alignment.carryOver(earlier.revision.sections(), earlier.content, revision.sections());
    task.translatedBy = earlier.translatedBy;
    task.translatedByName = earlier.translatedByName;
    if (task.missing() == 0) {
      task.state = earlier.state;
      task.revisedBy = earlier.revisedBy;
      task.revisedByName = earlier.revisedByName;
      task.signedOffAt = earlier.signedOffAt;
      task.signedOffByName = earlier.signedOffByName;
    } else if (earlier.state != TO_DO) {
      task.state = DRAFT;
    }
    task.savedAt = earlier.savedAt;
    task.savedBy = earlier.savedBy;
    task.savedByName = earlier.savedByName;
    return task;
  }

  /**
   * Saves the text. A text that was revised is a draft again: nobody has read the new words yet.
   *
   * @throws TranslationRefusal.StaleVersion if another text was saved since the version given; the
   *     same text once more is a success
   * @throws TranslationRefusal.NotInThisState if it is signed off
   */
  boolean save(int expectedVersion, List<ReplySection> sections, Actor who, Instant at) {
    if (content.equals(sections)) {
      return false;
    }
    requireState(TO_DO, DRAFT, REVISED);
    if (version != expectedVersion) {
      throw new TranslationRefusal.StaleVersion(savedByName);
    }
    content = List.copyOf(sections);
    savedAt = at;
    savedBy = who.subject();
    savedByName = who.name();
    if (state == TO_DO) {
      translatedBy = who.subject();
      translatedByName = who.name();
    }
    becomeDraft();
    return true;
  }

  private void becomeDraft() {
    state = DRAFT;
    revisedBy = null;
    revisedByName = null;
  }

  void assign(String translator, LocalDate due) {
    assignedTo = translator == null || translator.isBlank() ? null : translator.strip();
    dueOn = due;
  }

  /** It has been read against the original, by somebody else than its translator or not. */
  void markRevised(Actor reader) {
    requireState(DRAFT);
    requireWhole();
    state = REVISED;
    revisedBy = reader.subject();
    revisedByName = reader.name();
  }

  void signOff(Actor who, Instant at) {
    requireState(REVISED);
    requireWhole();
    state = SIGNED_OFF;
    signedOffAt = at;
    signedOffByName = who.name();
  }

  void reopen() {
    requireState(SIGNED_OFF);
    state = REVISED;
    signedOffAt = null;
    signedOffByName = null;
  }

  private void requireState(TranslationState... allowed) {
    if (!Arrays.asList(allowed).contains(state)) {
      throw new TranslationRefusal.NotInThisState(state);
    }
  }

  private void requireWhole() {
    List<Mismatch> mismatches = mismatches();
    if (!mismatches.isEmpty()) {
      throw new TranslationRefusal.NotWhole(mismatches);
    }
  }

  public Long id() {
    return id;
  }

  public Revision revision() {
    return revision;
  }

  public OfficialLanguage language() {
    return language;
  }

  public TranslationState state() {
    return state;
  }

  /** The sections, aligned with those of the revision; untranslated paragraphs are empty. */
  public List<ReplySection> sections() {
    return content;
  }

  /** Where the translation departs from the original, or is not there yet. */
  public List<Mismatch> mismatches() {
    return Alignment.mismatches(revision.sections(), content);
  }

  /** How many paragraphs, headings, items and cells there are to be translated. */
  public int units() {
    return TextUnits.of(content).size();
  }

  /** How many paragraphs are still to be translated. */
  public int missing() {
    return (int)
        mismatches().stream().filter(found -> found.kind() == Mismatch.Kind.MISSING).count();
  }

  public Optional<String> assignedTo() {
    return Optional.ofNullable(assignedTo);
  }

  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  public Instant savedAt() {
    return savedAt;
  }

  public String savedByName() {
    return savedByName;
  }

  /** Who began it. */
  public Optional<String> translatedByName() {
    return Optional.ofNullable(translatedByName);
  }

  public Optional<String> revisedByName() {
    return Optional.ofNullable(revisedByName);
  }

  /** Whether it is revised, but nobody else than its translator has read it. */
  public boolean revisedByItsTranslatorAlone() {
    return revisedBy != null && revisedBy.equals(translatedBy);
  }

  public Optional<String> signedOffByName() {
    return Optional.ofNullable(signedOffByName);
  }

  public Optional<Instant> signedOffAt() {
    return Optional.ofNullable(signedOffAt);
  }

  public int version() {
    return version;
  }
}
