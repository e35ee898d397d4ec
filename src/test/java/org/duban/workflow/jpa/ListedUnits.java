package org.duban.workflow.jpa;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.shared.UnitCode;

/** The units of the tasks that do not exist. */
final class ListedUnits implements Units {
  @Override
  public Unit get(UnitCode code) {
    return find(code).orElseThrow();
  }

  @Override
  public Optional<Unit> find(UnitCode code) {
    return list().stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  @Override
  public List<Unit> list() {
    return ManyTasks.UNITS;
  }

  @Override
  public List<Unit> listBelow(UnitCode parent) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<UnitCode, String> namesOf(Collection<UnitCode> codes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void add(Unit unit) {
    throw new UnsupportedOperationException();
  }
}
