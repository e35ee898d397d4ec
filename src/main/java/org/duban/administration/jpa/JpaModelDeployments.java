package org.duban.administration.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.administration.ModelDeployment;
import org.duban.administration.ModelDeployments;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaModelDeployments implements ModelDeployments {
  @PersistenceContext private EntityManager em;

  @Override
  public List<ModelDeployment> list() {
    return em.createQuery("select d from ModelDeployment d", ModelDeployment.class).getResultList();
  }

  @Override
  public void add(ModelDeployment deployment) {
    em.persist(deployment);
  }
}
