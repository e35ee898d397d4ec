package org.duban.people.jpa;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.people.UnknownUnit;
import org.duban.shared.UnitCode;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaUnits implements Units {
  @PersistenceContext private EntityManager em;

  @Override
  public Unit get(UnitCode code) {
    return find(code).orElseThrow(() -> new UnknownUnit(code));
  }

  @Override
  public Optional<Unit> find(UnitCode code) {
    return Optional.ofNullable(em.find(Unit.class, code.value()));
  }

  @Override
  public List<Unit> list() {
    return em.createQuery("select u from Unit u order by u.code", Unit.class).getResultList();
  }

  @Override
  public List<Unit> listBelow(UnitCode parent) {
    return em.createQuery("select u from Unit u where u.parent = :p order by u.code", Unit.class)
        .setParameter("p", parent)
        .getResultList();
  }

  @Override
  public Map<UnitCode, String> namesOf(Collection<UnitCode> codes) {
    return em.createQuery("select u from Unit u where u.code in :codes", Unit.class)
        .setParameter("codes", codes.stream().map(UnitCode::value).toList())
        .getResultStream()
        .collect(toMap(Unit::code, Unit::getName));
  }

  @Override
  public void add(Unit unit) {
    em.persist(unit);
  }
}
