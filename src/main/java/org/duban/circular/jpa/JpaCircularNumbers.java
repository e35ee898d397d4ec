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
      series = new NumberSeries(organ, year);
      em.persist(series);
      em.flush();
    }
    return new CircularNumber(organ, year, series.next());
  }
}
