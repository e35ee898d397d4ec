package org.duban.people.jpa;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaUsers implements Users {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<User> find(UserId id) {
    return Optional.ofNullable(em.find(User.class, id.value()));
  }

  @Override
  public List<User> listWithRole(Role role) {
    return em.createQuery(
            "select u from User u where u.active = true and :role member of u.roles order by u.id",
            User.class)
        .setParameter("role", role)
        .getResultList();
  }

  @Override
  public List<User> listWithRole(Role role, UnitCode unit) {
    return em.createQuery(
            "select u from User u where u.active = true and u.unit = :unit"
                + " and :role member of u.roles order by u.id",
            User.class)
        .setParameter("role", role)
        .setParameter("unit", unit)
        .getResultList();
  }

  @Override
  public List<User> list() {
    return em.createQuery("select u from User u order by u.id", User.class).getResultList();
  }

  @Override
  public Map<UserId, String> namesOf(Collection<UserId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select u.id, u.displayName from User u where u.id in :ids", Tuple.class)
        .setParameter("ids", ids.stream().map(UserId::value).toList())
        .getResultStream()
        .collect(
            toMap(row -> new UserId(row.get(0, String.class)), row -> row.get(1, String.class)));
  }

  @Override
  public void add(User user) {
    em.persist(user);
  }
}
