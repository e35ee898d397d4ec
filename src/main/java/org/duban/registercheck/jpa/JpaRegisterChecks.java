package org.duban.registercheck.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.registercheck.NoSuchCheck;
import org.duban.registercheck.RegisterCheck;
import org.duban.registercheck.RegisterCheckRound;
import org.duban.registercheck.RegisterChecks;
import org.duban.registercheck.ScreenedChannel;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class JpaRegisterChecks implements RegisterChecks {
  @PersistenceContext private EntityManager em;

  @Override
  public RegisterCheck get(CaseKey key) {
    return find(key).orElseThrow(() -> new NoSuchCheck(key.value()));
  }

  @Override
  public Optional<RegisterCheck> find(CaseKey key) {
    return em.createQuery(
            "select c from RegisterCheck c left join fetch c.entries where c.id = :id",
            RegisterCheck.class)
        .setParameter("id", key.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<RegisterCheck> listOf(Quarter quarter) {
    return em.createQuery(
            "select c from RegisterCheck c where c.quarter = :quarter order by c.unit",
            RegisterCheck.class)
        .setParameter("quarter", quarter)
        .getResultList();
  }

  @Override
  public List<ScreenedChannel> listScreened(Quarter quarter) {
    return em.createQuery(
            "select new org.duban.registercheck.ScreenedChannel(c.unit, h.id, h.name, e.screened)"
                + " from RegisterCheck c join c.entries e join Channel h on h.id = e.channelId"
                + " where c.quarter = :quarter and (e.screened.wronglyIncluded = true"
                + " or e.screened.stoppedNotCancelled = true"
                + " or e.screened.noUpdateInTwoWeeks = true"
                + " or e.screened.entertainment = true or e.screened.unrelated = true)",
            ScreenedChannel.class)
        .setParameter("quarter", quarter)
        .getResultList();
  }

  @Override
  public Optional<UnitCode> findUnitOfFile(String fileId) {
    return em.createQuery(
            "select c.unit from RegisterCheck c where c.sealed.fileId = :id", UnitCode.class)
        .setParameter("id", fileId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<RegisterCheckRound> findRound(Quarter quarter) {
    return Optional.ofNullable(em.find(RegisterCheckRound.class, quarter.toString()));
  }

  @Override
  public List<RegisterCheckRound> listRounds() {
    return em.createQuery(
            "select r from RegisterCheckRound r order by r.id desc", RegisterCheckRound.class)
        .getResultList();
  }

  @Override
  public RegisterCheckRound lockRound(Quarter quarter) {
    RegisterCheckRound round =
        em.find(RegisterCheckRound.class, quarter.toString(), LockModeType.PESSIMISTIC_WRITE);
    if (round == null) {
      throw new NoSuchCheck(quarter.toString());
    }
    return round;
  }

  @Override
  public void add(RegisterCheck check) {
    em.persist(check);
  }

  @Override
  public void add(RegisterCheckRound round) {
    em.persist(round);
  }
}
