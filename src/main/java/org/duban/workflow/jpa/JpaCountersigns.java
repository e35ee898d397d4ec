package org.duban.workflow.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.workflow.TaskId;
import org.duban.workflow.handling.Countersign;
import org.duban.workflow.handling.Countersigns;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaCountersigns implements Countersigns {
  @PersistenceContext private EntityManager em;

  @Override
  public void add(Countersign countersign) {
    em.persist(countersign);
  }

  @Override
  public Optional<Countersign> findOpen(TaskId item) {
    return listOf(item).stream().filter(Countersign::isOpen).findFirst();
  }

  @Override
  public List<Countersign> listOf(TaskId item) {
    return em.createQuery(
            "select c from Countersign c where c.itemId = :item order by c.askedAt, c.id",
            Countersign.class)
        .setParameter("item", item.value())
        .getResultList();
  }
}
