package org.duban.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Enters and renames units from a table that a reviewer has seen as a preview. Asks for no role:
 * only the import calls it, behind its own use cases.
 */
@ApplicationScoped
public class ImportedUnits {
  @Inject private Units units;

  protected ImportedUnits() {}

  public ImportedUnits(Units units) {
    this.units = units;
  }

  /**
   * @param parent null only for the city
   */
  public void add(UnitCode code, String name, UnitKind kind, @Nullable UnitCode parent) {
    units.add(new Unit(code, name, kind, parent, false));
  }

  /**
   * The unit is called otherwise from now on; what was issued keeps the name it was issued under.
   *
   * @throws UnknownUnit when there is no such unit
   */
  public void rename(UnitCode code, String name) {
    units.get(code).rename(name);
  }
}
