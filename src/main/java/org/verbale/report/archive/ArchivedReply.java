package org.verbale.report.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.OfficialLanguageConverter;

/** A reply as it was published, of one State or of several together. */
@Entity
public class ArchivedReply {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "report_id")
  private ArchivedReport report;

  private short position;
  private LocalDate receivedOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  private List<String> originals;

  @ElementCollection
  @CollectionTable(name = "archived_reply_state", joinColumns = @JoinColumn(name = "reply_id"))
  @OrderColumn(name = "position")
  @ListIndexBase(1)
  @Column(name = "state_code", columnDefinition = "char(3)")
  private List<String> states = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "archived_text", joinColumns = @JoinColumn(name = "reply_id"))
  @MapKeyColumn(name = "language")
  @Convert(attributeName = "key", converter = OfficialLanguageConverter.class)
  private Map<OfficialLanguage, ArchivedText> texts = new EnumMap<>(OfficialLanguage.class);

  protected ArchivedReply() {}

  ArchivedReply(ArchivedReport report, int position, PastReport.Reply reply) {
    this.report = report;
    this.position = (short) position;
    receivedOn = reply.receivedOn();
    originals = reply.originals().stream().map(OfficialLanguage::code).toList();
    states.addAll(reply.states());
  }

  boolean isSameAs(PastReport.Reply reply) {
    return Set.copyOf(states).equals(Set.copyOf(reply.states()))
        && (receivedOn == null
            || reply.receivedOn() == null
            || receivedOn.equals(reply.receivedOn()));
  }

  void add(OfficialLanguage language, String heading, List<Block> blocks) {
    texts.put(language, new ArchivedText(language, heading, blocks));
  }

  public Long id() {
    return id;
  }

  public ArchivedReport report() {
    return report;
  }

  /** The day in the bracket, if the report gives one. */
  public Optional<LocalDate> receivedOn() {
    return Optional.ofNullable(receivedOn);
  }

  /** The languages in the bracket; empty if the report gives none. */
  public List<OfficialLanguage> originals() {
    return originals.stream().map(OfficialLanguage::ofCode).toList();
  }

  /** Alpha-3 codes, EUU for the European Union. */
  public List<String> states() {
    return List.copyOf(states);
  }

  public Optional<ArchivedText> in(OfficialLanguage language) {
    return Optional.ofNullable(texts.get(language));
  }

  public List<OfficialLanguage> languages() {
    return texts.keySet().stream().sorted().toList();
  }

  /** Whether the words of the State itself are held, and not only a translation. */
  public boolean isOriginalHeld() {
    return originals().stream().anyMatch(texts::containsKey);
  }

  /** The language to show: the one that is wanted, else an original, else any. */
  public OfficialLanguage languageFor(OfficialLanguage wanted) {
    if (texts.containsKey(wanted)) {
      return wanted;
    }
    return originals().stream()
        .filter(texts::containsKey)
        .findFirst()
        .orElseGet(() -> languages().getFirst());
  }
}
