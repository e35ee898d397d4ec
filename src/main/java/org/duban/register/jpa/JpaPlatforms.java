package org.duban.register.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.register.Platform;
import org.duban.register.PlatformEntry;
import org.duban.register.Platforms;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaPlatforms implements Platforms {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<PlatformEntry> find(Platform platform) {
    return Optional.ofNullable(em.find(PlatformEntry.class, platform.letters()));
  }

  @Override
  public List<PlatformEntry> list() {
    return em.createQuery("select p from PlatformEntry p order by p.place", PlatformEntry.class)
        .getResultList();
  }

  @Override
  public void add(PlatformEntry entry) {
    em.persist(entry);
  }
}
