package org.verbale.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;

/** The files that are issued; listed without their contents. */
@ApplicationScoped
public class IssuedFiles implements PanacheRepository<IssuedFile> {

  private static final String ROW =
      "select new org.verbale.publication.IssuedRow(f.partId, f.symbol, f.language, f.format,"
          + " f.title, f.pages, f.sha256, f.issuedAt, cast(sql('octet_length(?)', f.content) as Integer)) from IssuedFile f ";

  /** The latest first. */
  public List<IssuedRow> latestFirst(int limit) {
    return getEntityManager()
        .createQuery(
            ROW + "order by f.issuedAt desc, f.symbol, f.language, f.format", IssuedRow.class)
        .setMaxResults(limit)
        .getResultList();
  }

  /** All files of a family: the parent's and those of its addenda and corrigenda. */
  public List<IssuedRow> ofFamily(String parentSymbol) {
    return getEntityManager()
        .createQuery(
            ROW
                + "where f.symbol in (?1, concat(?1, '*')) or f.symbol like ?2 order by f.symbol, f.language, f.format",
            IssuedRow.class)
        .setParameter(1, parentSymbol)
        .setParameter(2, parentSymbol + "/%")
        .getResultList();
  }

  public Optional<IssuedFile> file(String symbol, OfficialLanguage language, Format format) {
    return find("symbol = ?1 and language = ?2 and format = ?3", symbol, language, format)
        .firstResultOptional();
  }
}
