package org.duban.register.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.duban.register.LastVerdict;
import org.duban.register.Screening;
import org.duban.register.Standings;
import org.duban.shared.Quarter;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class JpaStandings implements Standings {
  /** Numbers in one statement; databases take no more than some ten thousand. */
  private static final int BATCH = 1000;

  @PersistenceContext private EntityManager em;

  JpaStandings() {}

  JpaStandings(EntityManager em) {
    this.em = em;
  }

  @Override
  public void judged(Collection<Long> channels, Quarter quarter, LastVerdict verdict) {
    List<Long> ids = new ArrayList<>(channels);
    for (int from = 0; from < ids.size(); from += BATCH) {
      em.createQuery(
              "update Channel c set c.lastQuarter = :quarter, c.lastVerdict = :verdict"
                  + " where c.id in :ids"
                  + " and (c.lastQuarter is null or c.lastQuarter <= :quarter)")
          .setParameter("quarter", quarter.toString())
          .setParameter("verdict", verdict)
          .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + BATCH)))
          .executeUpdate();
    }
  }

  @Override
  public void screened(long channel, Screening result) {
    em.createQuery("update Channel c set c.screening = :result where c.id = :id")
        .setParameter("result", result)
        .setParameter("id", channel)
        .executeUpdate();
  }

  @Override
  public void updated(long channel, LocalDate on) {
    em.createQuery(
            "update Channel c set c.lastUpdateOn = :day where c.id = :id"
                + " and (c.lastUpdateOn is null or c.lastUpdateOn < :day)")
        .setParameter("day", on)
        .setParameter("id", channel)
        .executeUpdate();
  }
}
