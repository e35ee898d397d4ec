package org.duban.register.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.people.User;
import org.duban.register.Filing;
import org.duban.register.FilingYear;
import org.duban.register.Filings;
import org.duban.register.IdentificationCode;
import org.duban.register.NoSuchFiling;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class JpaFilings implements Filings {
  @PersistenceContext private EntityManager em;

  JpaFilings() {}

  JpaFilings(EntityManager em) {
    this.em = em;
  }

  @Override
  public Filing get(CaseKey key) {
    Filing filing = em.find(Filing.class, key.value());
    if (filing == null) {
      throw new NoSuchFiling(key.value());
    }
    // Pages read them after the transaction.
    filing.proofs();
    return filing;
  }

  @Override
  public Optional<Filing> findOpen(long channelId) {
    return em.createQuery(
            "select f from Filing f where f.channelId = :channel and f.endedAt is null",
            Filing.class)
        .setParameter("channel", channelId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Filing> listOf(long channelId) {
    return em.createQuery(
            "select f from Filing f where f.channelId = :channel order by f.startedAt desc, f.id",
            Filing.class)
        .setParameter("channel", channelId)
        .getResultList();
  }

  @Override
  public List<Filing> listOf(User user, int limit) {
    return em.createQuery(
            "select f from Filing f where f.unit = :unit order by f.startedAt desc, f.id",
            Filing.class)
        .setParameter("unit", user.unit())
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<Filing> findClaim(IdentificationCode code) {
    return em.createQuery("select f from Filing f where f.claimedCode = :code", Filing.class)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<UnitCode> findUnitOfFile(String fileId) {
    return em.createQuery(
            "select f.unit from Filing f join f.proofs p where p.fileId = :id", UnitCode.class)
        .setParameter("id", fileId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public FilingYear lockYear(int year) {
    FilingYear found = em.find(FilingYear.class, year, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      // Of several who file first in a year the others wait here for one to begin it.
      em.find(FilingYear.class, FilingYear.GATE, LockModeType.PESSIMISTIC_WRITE);
      found = em.find(FilingYear.class, year, LockModeType.PESSIMISTIC_WRITE);
    }
    if (found == null) {
      found = new FilingYear(year);
      em.persist(found);
      em.flush();
    }
    return found;
  }

  @Override
  public void add(Filing filing) {
    em.persist(filing);
  }
}
