package org.duban.selfcheck.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.people.Unit;
import org.duban.selfcheck.SelfCheck;
import org.duban.selfcheck.SelfChecks;
import org.duban.selfcheck.UnknownSelfCheck;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

@ApplicationScoped
@Transactional
class JpaSelfChecks implements SelfChecks {
  @PersistenceContext private EntityManager em;

  JpaSelfChecks() {}

  JpaSelfChecks(EntityManager em) {
    this.em = em;
  }

  @Override
  public SelfCheck get(CaseKey key) {
    return find(key).orElseThrow(() -> new UnknownSelfCheck(key));
  }

  @Override
  public Optional<SelfCheck> find(CaseKey key) {
    return Optional.ofNullable(em.find(SelfCheck.class, key.value())).map(JpaSelfChecks::whole);
  }

  @Override
  public Optional<SelfCheck> findLocked(Quarter quarter, UnitCode unit) {
    em.find(Unit.class, unit.value(), LockModeType.PESSIMISTIC_WRITE);
    return find(CaseKey.of(quarter, unit));
  }

  /** Pages read the content after the transaction, so it is copied, and so loaded, here. */
  private static SelfCheck whole(SelfCheck report) {
    report.content();
    return report;
  }

  @Override
  public List<SelfCheck> listOf(Quarter quarter) {
    return em.createQuery(
            "select s from SelfCheck s where s.quarter = :quarter order by s.unit", SelfCheck.class)
        .setParameter("quarter", quarter)
        .getResultList();
  }

  @Override
  public List<SelfCheck> listOf(UnitCode unit) {
    return em.createQuery(
            "select s from SelfCheck s where s.unit = :unit order by s.quarter desc",
            SelfCheck.class)
        .setParameter("unit", unit)
        .getResultList();
  }

  @Override
  public Optional<UnitCode> findUnitOfFile(String fileId) {
    return em.createQuery(
            "select s.unit from SelfCheck s where s.sealedFile.fileId = :id", UnitCode.class)
        .setParameter("id", fileId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Quarter> quarters() {
    return em.createQuery(
            "select distinct s.quarter from SelfCheck s order by s.quarter desc", Quarter.class)
        .getResultList();
  }

  @Override
  public void add(SelfCheck selfCheck) {
    em.persist(selfCheck);
  }
}
