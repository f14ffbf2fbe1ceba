package org.verbale.submission.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.verbale.submission.Revision;

/** The receipts issued. */
@ApplicationScoped
public class Receipts implements PanacheRepositoryBase<Receipt, String> {

  /** The receipt of a revision. */
  public Optional<Receipt> of(Revision revision) {
    return find("revision", revision).firstResultOptional();
  }

  /** All receipts of a State, the latest first. */
  public List<Receipt> ofState(String stateCode) {
    return list("revision.submission.stateCode = ?1 order by issuedAt desc", stateCode);
  }

  /** The receipt whose PDF, or whose reply, has a SHA-256. */
  Optional<Receipt> withHash(String sha256) {
    return find("sha256 = ?1 or revision.sha256 = ?1 order by issuedAt", sha256)
        .firstResultOptional();
  }

  /** The next number of a year; its row stays locked, so no number is left out or given twice. */
  ReceiptNumber nextNumber(int year) {
    Object running =
        getEntityManager()
            .createNativeQuery(
                "insert into receipt_series (year, last_number) values (?1, 1)"
                    + " on conflict (year) do update"
                    + " set last_number = receipt_series.last_number + 1 returning last_number")
            .setParameter(1, year)
            .getSingleResult();
    return new ReceiptNumber(year, ((Number) running).intValue());
  }
}
