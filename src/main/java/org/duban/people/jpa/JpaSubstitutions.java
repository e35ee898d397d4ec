package org.duban.people.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.people.Substitution;
import org.duban.people.Substitutions;
import org.duban.people.User;
import org.duban.shared.UserId;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaSubstitutions implements Substitutions {
  private static final String AHEAD =
      "select s from Substitution s where s.endedAt is null and s.lastDay >= :day";
  private static final String ORDER = " order by s.firstDay, s.id";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Substitution> find(long id) {
    return Optional.ofNullable(em.find(Substitution.class, id));
  }

  @Override
  public void add(Substitution substitution) {
    em.persist(substitution);
  }

  @Override
  public Set<UserId> absentFor(UserId deputy, LocalDate day) {
    return Set.copyOf(
        em.createQuery(
                "select s.absent from Substitution s where s.deputy = :deputy"
                    + " and s.endedAt is null and s.firstDay <= :day and s.lastDay >= :day",
                UserId.class)
            .setParameter("deputy", deputy)
            .setParameter("day", day)
            .getResultList());
  }

  @Override
  public Set<UserId> deputiesOf(Collection<UserId> absent, LocalDate day) {
    return Set.copyOf(
        em.createQuery(
                "select s.deputy from Substitution s where s.absent in :absent"
                    + " and s.endedAt is null and s.firstDay <= :day and s.lastDay >= :day",
                UserId.class)
            .setParameter("absent", absent)
            .setParameter("day", day)
            .getResultList());
  }

  @Override
  public void takeTurn(Collection<UserId> people) {
    // In one order, so that two who lock the same people do not wait for each other.
    em.createQuery("select u from User u where u.id in :ids order by u.id", User.class)
        .setParameter("ids", people.stream().map(UserId::value).toList())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public List<Substitution> listOf(UserId person, LocalDate from) {
    return em.createQuery(
            AHEAD + " and (s.absent = :person or s.deputy = :person)" + ORDER, Substitution.class)
        .setParameter("day", from)
        .setParameter("person", person)
        .getResultList();
  }

  @Override
  public List<Substitution> listFrom(LocalDate day) {
    return em.createQuery(AHEAD + ORDER, Substitution.class)
        .setParameter("day", day)
        .getResultList();
  }
}
