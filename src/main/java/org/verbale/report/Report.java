package org.verbale.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verbale.report.composing.AgendaKind;
import org.verbale.report.composing.PartKind;

/** The family of documents that answers one call: the parent report and all that follows it. */
@Entity
public class Report {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long callId;
  private String symbol;

  @Enumerated(EnumType.STRING)
  private AgendaKind agendaKind;

  private String agendaItem;
  private Instant createdAt;
  private String createdBy;
  @Version private int version;

  @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<ReportPart> parts = new ArrayList<>();

  protected Report() {}

  Report(long callId, ReportSettings settings, Instant createdAt, String createdBy) {
    this.callId = callId;
    this.symbol = settings.symbol();
    this.agendaKind = settings.agendaKind();
    this.agendaItem = settings.agendaItem();
    this.createdAt = createdAt;
    this.createdBy = createdBy;
  }

  /** Opens the next part of a kind: the parent, or Add.n. */
  ReportPart open(PartKind kind, PartSettings settings, Instant at, String by) {
    int number =
        kind == PartKind.PARENT
            ? 0
            : (int) parts.stream().filter(part -> part.kind() == kind).count() + 1;
    ReportPart part = new ReportPart(this, kind, number, settings, at, by);
    parts.add(part);
    return part;
  }

  /** Opens the next part of a kind that follows another one: "A/67/131/Add.1/Corr.1". */
  ReportPart follow(
      ReportPart base, PartKind kind, PartSettings settings, String reason, Instant at, String by) {
    int number = following(base, kind).size() + 1;
    ReportPart part = new ReportPart(base, kind, number, settings, reason, at, by);
    parts.add(part);
    return part;
  }

  List<ReportPart> following(ReportPart base, PartKind kind) {
    return parts.stream()
        .filter(part -> part.kind() == kind && part.base().filter(base::equals).isPresent())
        .toList();
  }

  public Long id() {
    return id;
  }

  /** The call for views whose replies it holds. */
  public long callId() {
    return callId;
  }

  /** The symbol of the parent, "A/67/131". */
  public String symbol() {
    return symbol;
  }

  public AgendaKind agendaKind() {
    return agendaKind;
  }

  /** "98 (h)". */
  public String agendaItem() {
    return agendaItem;
  }

  /** In the order in which they were opened, the parent first. */
  public List<ReportPart> parts() {
    return List.copyOf(parts);
  }

  public ReportPart parent() {
    return parts.get(0);
  }

  public Optional<ReportPart> part(long partId) {
    return parts.stream().filter(part -> part.id() == partId).findFirst();
  }

  /** Whether a draft would still take in further replies. */
  boolean hasOpenReplies() {
    return parts.stream()
        .anyMatch(
            part ->
                part.isDraft()
                    && (part.kind() == PartKind.PARENT || part.kind() == PartKind.ADDENDUM));
  }

  /** The replies that stand in some part already. */
  Set<Long> takenSubmissions() {
    return parts.stream()
        .flatMap(part -> part.replies().stream())
        .map(TakenReply::submissionId)
        .collect(Collectors.toSet());
  }
}
