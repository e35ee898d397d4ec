package org.duban.inspection.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.inspection.DrawRecord;
import org.duban.inspection.Draws;
import org.duban.shared.Quarter;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaDraws implements Draws {
  @PersistenceContext private EntityManager em;

  @Override
  public List<DrawRecord> listOf(Quarter quarter) {
    return em.createQuery(
            "select d from DrawRecord d left join fetch d.members where d.quarter = :q"
                + " order by d.platform",
            DrawRecord.class)
        .setParameter("q", quarter)
        .getResultList();
  }

  @Override
  public void add(DrawRecord draw) {
    em.persist(draw);
  }
}
