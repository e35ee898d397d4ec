package org.duban.rectification.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.rectification.CaseState;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.RectificationItem;
import org.duban.rectification.Rectifications;
import org.duban.rectification.UnknownRectification;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** Reads inside a transaction, so that what is lazy can be loaded for pages that have none. */
@ApplicationScoped
@Transactional
class JpaRectifications implements Rectifications {
  private static final List<CaseState> OVER = List.of(CaseState.CLOSED, CaseState.WITHDRAWN);

  private static final List<CaseState> WITH_UNIT =
      Stream.of(CaseState.values()).filter(CaseState::isWithUnit).toList();

  @PersistenceContext private EntityManager em;

  @Override
  public RectificationCase get(CaseKey key) {
    return find(key).orElseThrow(() -> new UnknownRectification(key));
  }

  @Override
  public Optional<RectificationCase> find(CaseKey key) {
    return Optional.ofNullable(em.find(RectificationCase.class, key.value())).map(this::loaded);
  }

  @Override
  public List<RectificationCase> listOf(Quarter quarter) {
    return em.createQuery(
            "select c from RectificationCase c where c.quarter = :quarter order by c.unit",
            RectificationCase.class)
        .setParameter("quarter", quarter)
        .getResultStream()
        .map(this::loaded)
        .toList();
  }

  @Override
  public List<RectificationCase> listOpen() {
    return em.createQuery(
            "select c from RectificationCase c where c.state not in :over order by c.key",
            RectificationCase.class)
        .setParameter("over", OVER)
        .getResultStream()
        .map(this::loaded)
        .toList();
  }

  @Override
  public List<RectificationItem> listItems() {
    return em.createQuery(
            "select i from RectificationItem i join fetch i.rectification c"
                + " order by c.quarter desc, c.unit, i.number",
            RectificationItem.class)
        .getResultStream()
        .map(JpaRectifications::loaded)
        .toList();
  }

  @Override
  public List<RectificationItem> listItemsOf(long channelId) {
    return em.createQuery(
            "select i from RectificationItem i join fetch i.rectification c"
                + " where i.channelId = :channel order by c.quarter desc, i.number",
            RectificationItem.class)
        .setParameter("channel", channelId)
        .getResultList();
  }

  @Override
  public long countOpen(Quarter quarter) {
    return em.createQuery(
            "select count(c) from RectificationCase c"
                + " where c.quarter = :quarter and c.state not in :over",
            Long.class)
        .setParameter("quarter", quarter)
        .setParameter("over", OVER)
        .getSingleResult();
  }

  @Override
  public List<Quarter> quarters() {
    return em.createQuery(
            "select distinct c.quarter from RectificationCase c order by c.quarter desc",
            Quarter.class)
        .getResultList();
  }

  @Override
  public void lock(Quarter quarter) {
    em.flush();
    em.createNativeQuery("select case_key from rectification_case where quarter = ?1 for update")
        .setParameter(1, quarter.toString())
        .getResultList();
  }

  @Override
  public void lock(CaseKey key) {
    em.flush();
    em.createNativeQuery("select case_key from rectification_case where case_key = ?1 for update")
        .setParameter(1, key.value())
        .getResultList();
  }

  @Override
  public List<CaseKey> listLate(Instant now) {
    return em.createQuery(
            "select c.key from RectificationCase c where c.state in :own and c.dueAt < :now"
                + " order by c.key",
            String.class)
        .setParameter("own", WITH_UNIT)
        .setParameter("now", now)
        .getResultStream()
        .map(CaseKey::new)
        .toList();
  }

  @Override
  public Optional<UnitCode> findUnitOfFile(String fileId) {
    return Stream.concat(
            em.createQuery(
                    "select c.unit from RectificationCase c join c.reports r where r.fileId = :id",
                    UnitCode.class)
                .setParameter("id", fileId)
                .getResultStream(),
            em.createQuery(
                    "select i.rectification.unit from RectificationItem i join i.evidence e"
                        + " where e.fileId = :id",
                    UnitCode.class)
                .setParameter("id", fileId)
                .getResultStream())
        .findFirst();
  }

  @Override
  public void add(RectificationCase rectification) {
    em.persist(rectification);
  }

  private RectificationCase loaded(RectificationCase found) {
    found.getItems().forEach(JpaRectifications::loaded);
    found.getReports();
    found.getReturns();
    found.getExtensions();
    found.getObjections();
    return found;
  }

  private static RectificationItem loaded(RectificationItem item) {
    item.getFindingIds();
    item.getEvidence();
    item.getPastAnswers();
    item.getCarryOvers();
    return item;
  }
}
