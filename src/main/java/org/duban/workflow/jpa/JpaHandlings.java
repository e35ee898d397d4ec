package org.duban.workflow.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.handling.Deed;
import org.duban.workflow.handling.Handling;
import org.duban.workflow.handling.Handlings;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaHandlings implements Handlings {
  private static final String ORDER = " order by h.happenedAt, h.id";

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Handling handling) {
    em.persist(handling);
  }

  @Override
  public List<Handling> listOf(ProcessKey process, CaseKey key) {
    return em.createQuery(
            "select h from Handling h where h.process = :process and h.caseKey = :key" + ORDER,
            Handling.class)
        .setParameter("process", process)
        .setParameter("key", key)
        .getResultList();
  }

  @Override
  public List<Handling> listOf(TaskId item) {
    return em.createQuery("select h from Handling h where h.itemId = :item" + ORDER, Handling.class)
        .setParameter("item", item.value())
        .getResultList();
  }

  @Override
  public long count(TaskId item, Deed deed, UserId actor, Instant since) {
    return em.createQuery(
            "select count(h) from Handling h where h.itemId = :item and h.deed = :deed"
                + " and h.actor = :actor and h.happenedAt >= :since",
            Long.class)
        .setParameter("item", item.value())
        .setParameter("deed", deed)
        .setParameter("actor", actor)
        .setParameter("since", since)
        .getSingleResult();
  }
}
