package org.duban.worklist.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.shared.UserId;
import org.duban.worklist.SavedView;
import org.duban.worklist.SavedViews;
import org.duban.worklist.WorkHabits;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaSavedViews implements SavedViews {
  @PersistenceContext private EntityManager em;

  @Override
  public List<SavedView> listOf(UserId person) {
    return em.createQuery(
            "select v from SavedView v where v.key.person = :person order by v.key.name",
            SavedView.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  @Override
  public Optional<SavedView> find(SavedView.Key key) {
    return Optional.ofNullable(em.find(SavedView.class, key));
  }

  @Override
  public void add(SavedView view) {
    em.persist(view);
  }

  @Override
  public void remove(SavedView view) {
    em.remove(view);
  }

  @Override
  public Optional<WorkHabits> habitsOf(UserId person) {
    return Optional.ofNullable(em.find(WorkHabits.class, person.value()));
  }

  @Override
  public void add(WorkHabits habits) {
    em.persist(habits);
  }
}
