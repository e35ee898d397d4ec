package org.duban.audit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaAuditTrail implements AuditTrail {
  private static final String CONTAINING =
      " where :text = '' or a.subject like concat('%', :text, '%')"
          + " or a.event like concat('%', :text, '%')"
          + " or a.facts like concat('%', :text, '%') or cast(a.actor as string) = :text";

  @PersistenceContext private EntityManager em;

  @Override
  public void add(AuditEntry entry) {
    em.persist(entry);
  }

  @Override
  public List<AuditEntry> listOf(String subject) {
    return em.createQuery(
            "select a from AuditEntry a where a.subject = :subject order by a.happenedAt, a.id",
            AuditEntry.class)
        .setParameter("subject", subject)
        .getResultList();
  }

  @Override
  public List<AuditEntry> newest(String text, int first, int limit) {
    return em.createQuery(
            "select a from AuditEntry a" + CONTAINING + " order by a.happenedAt desc, a.id desc",
            AuditEntry.class)
        .setParameter("text", text)
        .setFirstResult(first)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long count(String text) {
    return em.createQuery("select count(a) from AuditEntry a" + CONTAINING, Long.class)
        .setParameter("text", text)
        .getSingleResult();
  }
}
