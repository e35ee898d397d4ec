package org.duban.circular.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.circular.Circular;
import org.duban.circular.CircularState;
import org.duban.circular.Circulars;
import org.duban.circular.Receipt;
import org.duban.circular.ReceiptCount;
import org.duban.circular.UnknownCircular;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaCirculars implements Circulars {
  @PersistenceContext private EntityManager em;

  JpaCirculars() {}

  JpaCirculars(EntityManager em) {
    this.em = em;
  }

  @Override
  public Circular get(CaseKey key) {
    return find(key).orElseThrow(() -> new UnknownCircular(key));
  }

  @Override
  public Optional<Circular> find(CaseKey key) {
    return Optional.ofNullable(em.find(Circular.class, key.value()));
  }

  @Override
  public Optional<Circular> findIssuedOf(Quarter quarter) {
    return em.createQuery(
            "select c from Circular c where c.quarter = :q and c.state = :issued"
                + " order by c.sequence desc",
            Circular.class)
        .setParameter("q", quarter)
        .setParameter("issued", CircularState.ISSUED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Circular> listOf(Quarter quarter) {
    return em.createQuery(
            "select c from Circular c where c.quarter = :q order by c.sequence", Circular.class)
        .setParameter("q", quarter)
        .getResultList();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Circular> lockOf(Quarter quarter) {
    em.find(Circular.class, quarter.toString(), LockModeType.PESSIMISTIC_WRITE);
    return listOf(quarter);
  }

  @Override
  public List<Circular> list() {
    return em.createQuery(
            "select c from Circular c order by c.quarter desc, c.sequence desc", Circular.class)
        .getResultList();
  }

  @Override
  public void add(Circular circular) {
    em.persist(circular);
  }

  @Override
  public void add(Receipt receipt) {
    em.persist(receipt);
  }

  @Override
  public List<Receipt> receiptsOf(CaseKey key) {
    return em.createQuery(
            "select r from Receipt r where r.circularKey = :k order by r.unit", Receipt.class)
        .setParameter("k", key)
        .getResultList();
  }

  @Override
  public List<ReceiptCount> countReceipts() {
    return em.createQuery(
            "select r.circularKey, count(r.id), count(r.receivedAt) from Receipt r"
                + " group by r.circularKey",
            Object[].class)
        .getResultStream()
        .map(row -> new ReceiptCount(row[0].toString(), (Long) row[1], (Long) row[2]))
        .toList();
  }

  @Override
  public Optional<Receipt> findReceipt(CaseKey key, UnitCode unit) {
    return em.createQuery(
            "select r from Receipt r where r.circularKey = :k and r.unit = :u", Receipt.class)
        .setParameter("k", key)
        .setParameter("u", unit)
        .getResultStream()
        .findFirst();
  }
}
