package org.duban.inspection.jpa;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.document.StoredFileId;
import org.duban.inspection.Finding;
import org.duban.inspection.Inspection;
import org.duban.inspection.InspectionState;
import org.duban.inspection.Inspections;
import org.duban.inspection.UnknownInspection;
import org.duban.inspection.Verdict;
import org.duban.shared.Quarter;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaInspections implements Inspections {
  private static final String WITH_FINDINGS =
      "select i from Inspection i left join fetch i.findings where ";
  private static final String IN_ORDER =
      " order by i.channel.kind desc, i.channel.county asc nulls last, i.channel.unit,"
          + " i.channel.name, i.id";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Inspection> find(long id) {
    return select("i.id = :id", "").setParameter("id", id).getResultStream().findFirst();
  }

  @Override
  public Inspection get(long id) {
    return find(id).orElseThrow(() -> new UnknownInspection(id));
  }

  @Override
  public List<Inspection> listOf(Quarter quarter) {
    return select("i.quarter = :q", IN_ORDER).setParameter("q", quarter).getResultList();
  }

  @Override
  public List<Inspection> listOf(Quarter quarter, int batch) {
    return select("i.quarter = :q and i.batch = :batch", IN_ORDER)
        .setParameter("q", quarter)
        .setParameter("batch", batch)
        .getResultList();
  }

  @Override
  public List<Inspection> listFailed(Quarter quarter) {
    return select("i.quarter = :q and i.verdict = :failed", IN_ORDER)
        .setParameter("q", quarter)
        .setParameter("failed", Verdict.FAILED)
        .getResultList();
  }

  @Override
  public List<Inspection> listReturned(Quarter quarter) {
    return select("i.quarter = :q and i.returnReason <> ''", IN_ORDER)
        .setParameter("q", quarter)
        .getResultList()
        .stream()
        .filter(i -> i.getState() != InspectionState.VERIFIED)
        .toList();
  }

  @Override
  public List<Inspection> listOfChannel(long channelId) {
    return select("i.channel.channelId = :channel", " order by i.quarter desc")
        .setParameter("channel", channelId)
        .getResultList();
  }

  @Override
  public List<Finding> findingsOf(long inspectionId) {
    return em.createQuery(
            "select f from Finding f join fetch f.inspection where f.inspection.id = :id"
                + " order by f.id",
            Finding.class)
        .setParameter("id", inspectionId)
        .getResultList();
  }

  @Override
  public List<Finding> findings(Collection<Long> findingIds) {
    return em.createQuery(
            "select f from Finding f join fetch f.inspection where f.id in :ids", Finding.class)
        .setParameter("ids", findingIds)
        .getResultList();
  }

  @Override
  public List<Quarter> failedBefore(long channelId, Quarter before) {
    return em.createQuery(
            "select i.quarter from Inspection i where i.channel.channelId = :channel"
                + " and i.verdict = :failed and i.quarter < :before order by i.quarter desc",
            Quarter.class)
        .setParameter("channel", channelId)
        .setParameter("failed", Verdict.FAILED)
        .setParameter("before", before)
        .getResultList();
  }

  @Override
  public Map<Long, List<Quarter>> failedBefore(Quarter before) {
    return em.createQuery(
            "select i.channel.channelId, i.quarter from Inspection i where i.verdict = :failed"
                + " and i.quarter < :before order by i.quarter desc",
            Object[].class)
        .setParameter("failed", Verdict.FAILED)
        .setParameter("before", before)
        .getResultStream()
        .collect(groupingBy(r -> (Long) r[0], mapping(r -> (Quarter) r[1], toList())));
  }

  @Override
  public List<Finding> findingsWith(StoredFileId file) {
    return em.createQuery(
            "select f from Finding f join fetch f.inspection join f.evidence e where e = :file",
            Finding.class)
        .setParameter("file", file)
        .getResultList();
  }

  @Override
  public void add(Inspection inspection) {
    em.persist(inspection);
  }

  private TypedQuery<Inspection> select(String where, String order) {
    return em.createQuery(WITH_FINDINGS + where + order, Inspection.class);
  }
}
