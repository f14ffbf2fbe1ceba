package org.verbale.report.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.OfficialLanguageConverter;

/** A report published before the portal: the record of a closed call, with its replies. */
@Entity
public class ArchivedReport {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String symbol;
  private String resolution;
  private Short paragraph;
  private short session;

  @Column(name = "note_verbale_date")
  private LocalDate noteVerbale;

  private Instant importedAt;
  private String importedBy;
  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "archived_version", joinColumns = @JoinColumn(name = "report_id"))
  @MapKeyColumn(name = "language")
  @Convert(attributeName = "key", converter = OfficialLanguageConverter.class)
  private Map<OfficialLanguage, ArchivedVersion> versions = new EnumMap<>(OfficialLanguage.class);

  @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<ArchivedReply> replies = new ArrayList<>();

  protected ArchivedReport() {}

  ArchivedReport(PastReport read, Instant at, String by) {
    symbol = read.symbol();
    resolution = read.resolution();
    paragraph = read.paragraph() == null ? null : read.paragraph().shortValue();
    session = (short) read.session();
    noteVerbale = read.noteVerbale();
    importedAt = at;
    importedBy = by;
  }

  /** Takes one language version: its replies join those that are known already. */
  void add(PastReport read, Instant at, String by) {
    versions.put(read.language(), new ArchivedVersion(read.title(), read.sourceSha256(), at, by));
    for (PastReport.Reply reply : read.replies()) {
      replyLike(reply, read.language()).add(read.language(), reply.heading(), reply.blocks());
    }
  }

  /** The reply of the same States, received on the same day where both versions give one. */
  private ArchivedReply replyLike(PastReport.Reply reply, OfficialLanguage language) {
    return replies.stream()
        .filter(known -> known.isSameAs(reply) && known.in(language).isEmpty())
        .findFirst()
        .orElseGet(
            () -> {
              ArchivedReply opened = new ArchivedReply(this, replies.size() + 1, reply);
              replies.add(opened);
              return opened;
            });
  }

  public Long id() {
    return id;
  }

  public String symbol() {
    return symbol;
  }

  /** The number of the resolution, "66/32". */
  public Optional<String> resolution() {
    return Optional.ofNullable(resolution);
  }

  public Optional<Integer> paragraph() {
    return Optional.ofNullable(paragraph).map(Short::intValue);
  }

  public int session() {
    return session;
  }

  public Optional<LocalDate> noteVerbale() {
    return Optional.ofNullable(noteVerbale);
  }

  public Map<OfficialLanguage, ArchivedVersion> versions() {
    return Map.copyOf(versions);
  }

  /** The languages of the versions, in the order of the United Nations. */
  public List<OfficialLanguage> languages() {
    return versions.keySet().stream().sorted().toList();
  }

  /** The title in a language, else in the first that has one; the symbol if none has. */
  public String titleOrElse(OfficialLanguage language) {
    ArchivedVersion version = versions.get(titleLanguage(language));
    return version == null || version.title() == null ? symbol : version.title();
  }

  /** The language of {@link #titleOrElse}. */
  public OfficialLanguage titleLanguage(OfficialLanguage language) {
    if (versions.containsKey(language) && versions.get(language).title() != null) {
      return language;
    }
    return languages().stream()
        .filter(held -> versions.get(held).title() != null)
        .findFirst()
        .orElse(language);
  }

  public List<ArchivedReply> replies() {
    return List.copyOf(replies);
  }
}
