package org.duban.register.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.register.RegisterHabits;
import org.duban.register.RegisterView;
import org.duban.register.RegisterViews;
import org.duban.shared.UserId;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaRegisterViews implements RegisterViews {
  @PersistenceContext private EntityManager em;

  @Override
  public List<RegisterView> listOf(UserId person) {
    return em.createQuery(
            "select v from RegisterView v where v.key.person = :person order by v.key.name",
            RegisterView.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  @Override
  public Optional<RegisterView> find(RegisterView.Key key) {
    return Optional.ofNullable(em.find(RegisterView.class, key));
  }

  @Override
  public void add(RegisterView view) {
    em.persist(view);
  }

  @Override
  public void remove(RegisterView view) {
    em.remove(view);
  }

  @Override
  public Optional<RegisterHabits> habitsOf(UserId person) {
    return Optional.ofNullable(em.find(RegisterHabits.class, person.value()));
  }

  @Override
  public void add(RegisterHabits habits) {
    em.persist(habits);
  }
}
