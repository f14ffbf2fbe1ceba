package org.verbale.request.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Gives out the running numbers of notes verbales, year by year, without a gap or a double. */
@ApplicationScoped
public class ReferenceSeries {

  private final EntityManager entities;

  ReferenceSeries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The next number of a year. The row stays locked until the transaction ends, so a rolled-back
   * issue gives its number back.
   */
  public int next(int year) {
    var number =
        entities
            .createNativeQuery(
                """
                insert into reference_series (year, last_number) values (:year, 1)
                on conflict (year) do update set last_number = reference_series.last_number + 1
                returning last_number
                """,
                Integer.class)
            .setParameter("year", year)
            .getSingleResult();
    return (Integer) number;
  }

  /** The number that would come next, without taking it: for the proof. */
  int peek(int year) {
    var last =
        entities
            .createNativeQuery(
                "select last_number from reference_series where year = :year", Integer.class)
            .setParameter("year", year)
            .getResultList();
    return last.isEmpty() ? 1 : (Integer) last.getFirst() + 1;
  }
}
