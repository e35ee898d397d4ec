package org.duban.recheck.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.document.StoredFileId;
import org.duban.recheck.NoRecheck;
import org.duban.recheck.Recheck;
import org.duban.recheck.RecheckItem;
import org.duban.recheck.Rechecks;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;

@ApplicationScoped
@Transactional
class JpaRechecks implements Rechecks {
  @PersistenceContext private EntityManager em;

  @Override
  public Recheck latest(CaseKey key) {
    return em.createQuery(
            "select r from Recheck r where r.caseKey = :key order by r.round desc", Recheck.class)
        .setParameter("key", key)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(JpaRechecks::whole)
        .orElseThrow(() -> new NoRecheck(key));
  }

  @Override
  public void lock(CaseKey key) {
    em.flush();
    em.createNativeQuery("select id from recheck where case_key = ?1 for update")
        .setParameter(1, key.value())
        .getResultList();
  }

  @Override
  public Optional<Recheck> find(CaseKey key, int round) {
    return em.createQuery(
            "select r from Recheck r where r.caseKey = :key and r.round = :round", Recheck.class)
        .setParameter("key", key)
        .setParameter("round", round)
        .getResultStream()
        .findFirst()
        .map(JpaRechecks::whole);
  }

  @Override
  public List<Recheck> listOf(Quarter quarter) {
    List<Recheck> found =
        em.createQuery(
                "select distinct r from Recheck r left join fetch r.items"
                    + " where r.quarter = :quarter order by r.unit, r.round",
                Recheck.class)
            .setParameter("quarter", quarter)
            .getResultList();
    found.forEach(JpaRechecks::whole);
    return found;
  }

  @Override
  public List<Quarter> quarters() {
    return em.createQuery(
            "select distinct r.quarter from Recheck r order by r.quarter desc", Quarter.class)
        .getResultList();
  }

  @Override
  public Optional<Recheck> findByEvidence(StoredFileId file) {
    return em.createQuery(
            "select r from Recheck r join r.items i where :file member of i.evidence",
            Recheck.class)
        .setParameter("file", file.value())
        .getResultStream()
        .findFirst()
        .map(JpaRechecks::whole);
  }

  @Override
  public void add(Recheck recheck) {
    em.persist(recheck);
  }

  /** Pages read hints and evidence after the transaction, so they are copied, and so loaded. */
  private static Recheck whole(Recheck recheck) {
    for (RecheckItem item : recheck.getItems()) {
      item.getHints();
      item.evidence();
    }
    return recheck;
  }
}
