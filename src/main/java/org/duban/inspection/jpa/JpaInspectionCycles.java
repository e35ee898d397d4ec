package org.duban.inspection.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.inspection.CycleAlreadyOpened;
import org.duban.inspection.InspectionCycle;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.UnknownCycle;
import org.duban.shared.Quarter;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaInspectionCycles implements InspectionCycles {
  @PersistenceContext private EntityManager em;

  JpaInspectionCycles() {}

  JpaInspectionCycles(EntityManager em) {
    this.em = em;
  }

  @Override
  public InspectionCycle get(Quarter quarter) {
    return find(quarter).orElseThrow(() -> new UnknownCycle(quarter));
  }

  @Override
  public Optional<InspectionCycle> find(Quarter quarter) {
    return Optional.ofNullable(em.find(InspectionCycle.class, quarter.toString()));
  }

  @Override
  public List<InspectionCycle> list() {
    return em.createQuery(
            "select c from InspectionCycle c order by c.quarter desc", InspectionCycle.class)
        .getResultList();
  }

  @Override
  public void add(InspectionCycle cycle) {
    em.persist(cycle);
    try {
      em.flush();
    } catch (ConstraintViolationException openedMeanwhile) {
      throw new CycleAlreadyOpened(cycle.getQuarter());
    }
  }
}
