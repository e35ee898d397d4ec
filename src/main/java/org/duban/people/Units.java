package org.duban.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.shared.UnitCode;

/** All units. */
public interface Units {

  /**
   * @throws UnknownUnit when no unit has the code
   */
  Unit get(UnitCode code);

  Optional<Unit> find(UnitCode code);

  /** All units by code; never null. */
  List<Unit> list();

  /** The units directly below one, by code. */
  List<Unit> listBelow(UnitCode parent);

  /** Names by code, for the codes that exist. */
  Map<UnitCode, String> namesOf(Collection<UnitCode> codes);

  void add(Unit unit);
}
