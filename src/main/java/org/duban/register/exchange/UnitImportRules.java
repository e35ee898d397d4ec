package org.duban.register.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.people.ImportedUnits;
import org.duban.people.Units;

/** What a table of units means. */
@ApplicationScoped
public class UnitImportRules implements ImportRules {
  @Inject Units units;
  @Inject ImportedUnits register;

  @Override
  public ImportKind kind() {
    return ImportKind.UNITS;
  }

  @Override
  public SheetColumns columns() {
    return UnitColumns.ALL;
  }

  /** All at once: a unit may stand above the one that it belongs to. */
  @Override
  public int chunk() {
    return Integer.MAX_VALUE;
  }

  @Override
  public Planner begin(String source) {
    return new UnitPlanner(this);
  }
}
