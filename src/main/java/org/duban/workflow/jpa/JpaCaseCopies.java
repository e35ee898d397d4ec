package org.duban.workflow.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.handling.CaseCopies;
import org.duban.workflow.handling.CaseCopy;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaCaseCopies implements CaseCopies {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<CaseCopy> find(long id) {
    return Optional.ofNullable(em.find(CaseCopy.class, id));
  }

  @Override
  public void add(CaseCopy copy) {
    em.persist(copy);
  }

  @Override
  public List<CaseCopy> listOf(UserId recipient, int first, int limit) {
    return em.createQuery(
            "select c from CaseCopy c where c.recipient = :to"
                + " order by case when c.readAt is null then 0 else 1 end, c.sentAt desc, c.id",
            CaseCopy.class)
        .setParameter("to", recipient)
        .setFirstResult(first)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long countUnread(UserId recipient) {
    return em.createQuery(
            "select count(c) from CaseCopy c where c.recipient = :to and c.readAt is null",
            Long.class)
        .setParameter("to", recipient)
        .getSingleResult();
  }

  @Override
  public List<CaseCopy> listAbout(ProcessKey process, CaseKey key) {
    return em.createQuery(
            "select c from CaseCopy c where c.process = :process and c.caseKey = :key"
                + " order by c.sentAt, c.id",
            CaseCopy.class)
        .setParameter("process", process)
        .setParameter("key", key)
        .getResultList();
  }

  @Override
  public boolean wasShown(UserId recipient, ProcessKey process, CaseKey key) {
    return !em.createQuery(
            "select c.id from CaseCopy c where c.recipient = :to and c.process = :process"
                + " and c.caseKey = :key",
            Long.class)
        .setParameter("to", recipient)
        .setParameter("process", process)
        .setParameter("key", key)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
