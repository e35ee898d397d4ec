package org.duban.administration.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.duban.administration.DemoClock;
import org.duban.administration.DemoClocks;

@ApplicationScoped
@Transactional
class JpaDemoClocks implements DemoClocks {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<DemoClock> find() {
    return Optional.ofNullable(
        em.find(DemoClock.class, DemoClock.ID, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void add(DemoClock clock) {
    em.persist(clock);
  }
}
