package org.duban.circular.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.duban.circular.CircularNumber;
import org.duban.circular.CircularNumbers;
import org.duban.circular.NumberSeries;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaCircularNumbers implements CircularNumbers {
  @PersistenceContext private EntityManager em;

  JpaCircularNumbers() {}

  JpaCircularNumbers(EntityManager em) {
    this.em = em;
  }

  @Override
  public CircularNumber next(String organ, int year) {
    String id = NumberSeries.idOf(organ, year);
    NumberSeries series = em.find(NumberSeries.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (series == null) {
      series = begin(organ, year);
    }
    return new CircularNumber(organ, year, series.next());
  }

  /** Of several who ask for a year's first number the others wait for one to begin the series. */
  private NumberSeries begin(String organ, int year) {
    em.find(NumberSeries.class, NumberSeries.GATE, LockModeType.PESSIMISTIC_WRITE);
    NumberSeries series =
        em.find(NumberSeries.class, NumberSeries.idOf(organ, year), LockModeType.PESSIMISTIC_WRITE);
    if (series == null) {
      series = new NumberSeries(organ, year);
      em.persist(series);
      em.flush();
    }
    return series;
  }
}
