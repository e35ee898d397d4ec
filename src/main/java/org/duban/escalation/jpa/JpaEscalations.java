package org.duban.escalation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.document.StoredFileId;
import org.duban.escalation.Escalation;
import org.duban.escalation.Escalations;
import org.duban.escalation.UnknownEscalation;
import org.duban.shared.CaseKey;

@ApplicationScoped
@Transactional
class JpaEscalations implements Escalations {
  @PersistenceContext private EntityManager em;

  @Override
  public Escalation get(CaseKey key) {
    Escalation found = em.find(Escalation.class, key.value());
    if (found == null) {
      throw new UnknownEscalation(key);
    }
    // Pages read the interview after the transaction, so it is copied, and so loaded, here.
    found.interview();
    return found;
  }

  @Override
  public List<Escalation> listOf(CaseKey rectification) {
    return em.createQuery(
            "select e from Escalation e where e.caseKey = :key order by e.number", Escalation.class)
        .setParameter("key", rectification)
        .getResultList();
  }

  @Override
  public List<Escalation> list() {
    return em.createQuery(
            "select e from Escalation e order by e.openedAt desc, e.escalationKey",
            Escalation.class)
        .getResultList();
  }

  @Override
  public Optional<Escalation> findByLetter(StoredFileId file) {
    return em.createQuery("select e from Escalation e where e.letterFile = :file", Escalation.class)
        .setParameter("file", file.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(Escalation escalation) {
    em.persist(escalation);
  }
}
