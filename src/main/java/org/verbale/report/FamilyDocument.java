package org.verbale.report;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import org.verbale.report.composing.PartKind;

/** Which document of the family a part is; it never changes. */
@MappedSuperclass
public abstract class FamilyDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "report_id")
  private Report report;

  @Enumerated(EnumType.STRING)
  private PartKind kind;

  @ManyToOne
  @JoinColumn(name = "base_id")
  private ReportPart base;

  private String reason;
  private short number;
  private String symbol;

  protected FamilyDocument() {}

  /** The parent, or an addendum. */
  FamilyDocument(Report report, PartKind kind, int number) {
    this.report = report;
    this.kind = kind;
    this.number = (short) number;
    this.symbol = kind.symbol(report.symbol(), number);
  }

  /** What follows another one: "A/67/131/Add.1/Corr.1". */
  FamilyDocument(ReportPart base, PartKind kind, int number, String reason) {
    this.report = base.report();
    this.kind = kind;
    this.base = base;
    this.reason = reason;
    this.number = (short) number;
    this.symbol = kind.symbol(base.symbol(), number);
  }

  public Long id() {
    return id;
  }

  public Report report() {
    return report;
  }

  public PartKind kind() {
    return kind;
  }

  /** The issued part that this one corrects, replaces or sets again. */
  public Optional<ReportPart> base() {
    return Optional.ofNullable(base);
  }

  /** Why it was issued again; only a reissue says. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public int number() {
    return number;
  }

  /** "A/67/131/Add.1". */
  public String symbol() {
    return symbol;
  }

  public boolean isReissue() {
    return kind == PartKind.REISSUE;
  }

  /** Whether introduction, replies and annexes are its own: not of a corrigendum, nor a reissue. */
  public boolean hasText() {
    return kind != PartKind.CORRIGENDUM && !isReissue();
  }
}
