package org.duban.people.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.people.Notice;
import org.duban.people.Notices;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaNotices implements Notices {
  @PersistenceContext private EntityManager em;

  @Override
  public void add(Notice notice) {
    em.persist(notice);
  }

  @Override
  public List<Notice> listOf(UserId recipient, int limit) {
    return em.createQuery(
            "select n from Notice n where n.recipient = :to order by n.sentAt desc, n.id desc",
            Notice.class)
        .setParameter("to", recipient)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Notice> listAbout(CaseKey caseKey) {
    return em.createQuery(
            "select n from Notice n where n.caseKey = :key order by n.sentAt, n.id", Notice.class)
        .setParameter("key", caseKey)
        .getResultList();
  }

  @Override
  public List<Notice> listNew(UserId recipient, int limit) {
    return em.createQuery(
            "select n from Notice n where n.recipient = :to and n.readAt is null"
                + " order by n.sentAt desc, n.id desc",
            Notice.class)
        .setParameter("to", recipient)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public int countNew(UserId recipient) {
    return em.createQuery(
            "select count(n) from Notice n where n.recipient = :to and n.readAt is null",
            Long.class)
        .setParameter("to", recipient)
        .getSingleResult()
        .intValue();
  }
}
