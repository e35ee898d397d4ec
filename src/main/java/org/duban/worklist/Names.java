package org.duban.worklist;

import java.util.Map;
import java.util.Optional;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** Names of units and people, read once for all rows; whoever has none is shown by code. */
record Names(Map<UnitCode, String> units, Map<UserId, String> people) {
  String of(UnitCode unit) {
    return units.getOrDefault(unit, unit.value());
  }

  String of(UserId person) {
    return people.getOrDefault(person, person.value());
  }

  String of(Optional<UserId> person) {
    return person.map(this::of).orElse("");
  }
}
