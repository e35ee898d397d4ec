package org.duban.inspection.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.inspection.IndicatorSet;
import org.duban.inspection.IndicatorSets;
import org.duban.inspection.UnknownIndicatorSet;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaIndicatorSets implements IndicatorSets {
  @PersistenceContext private EntityManager em;

  @Override
  public IndicatorSet get(String id) {
    return find(id).orElseThrow(() -> new UnknownIndicatorSet(id));
  }

  @Override
  public Optional<IndicatorSet> find(String id) {
    return Optional.ofNullable(em.find(IndicatorSet.class, id));
  }

  @Override
  public List<IndicatorSet> list() {
    return em.createQuery(
            "select s from IndicatorSet s order by s.validFrom desc, s.id", IndicatorSet.class)
        .getResultList();
  }

  @Override
  public IndicatorSet validOn(LocalDate day) {
    return list().stream()
        .filter(s -> !s.getValidFrom().isAfter(day))
        .filter(s -> s.validTo().map(end -> !end.isBefore(day)).orElse(true))
        .findFirst()
        .orElseThrow(() -> new UnknownIndicatorSet(day.toString()));
  }

  @Override
  public void add(IndicatorSet set) {
    em.persist(set);
  }
}
