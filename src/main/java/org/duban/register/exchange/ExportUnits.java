package org.duban.register.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.shared.UnitCode;

/** Writes all units into a table that an import finds unchanged. */
@Stateless
@RolesAllowed({Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
public class ExportUnits {
  @Inject Units units;

  public void export(TableWriter writer) throws IOException {
    writer.row(UnitColumns.ALL.list().stream().map(SheetColumn::name).toList());
    for (Unit unit : units.list()) {
      writer.row(
          List.of(
              unit.getCode(),
              unit.getName(),
              Vocabulary.word(unit.getKind()),
              unit.parent().map(UnitCode::value).orElse("")));
    }
  }
}
