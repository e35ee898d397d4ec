package org.duban.register.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.Role;

/**
 * One code was to stand for two names (requirement T04): a person says of a row whether that is a
 * rename. Unless somebody says so it is an error, and the row is refused.
 */
@Stateless
@RolesAllowed({Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
public class AnswerRename {
  @Inject Imports imports;
  @Inject ImportDesk desk;

  /**
   * @throws ImportMovedOn when there is no preview any more
   */
  public void answer(long id, int line, boolean renames) {
    RegisterImport current = imports.get(id);
    if (current.getState() != ImportState.READY) {
      throw new ImportMovedOn(current.getState());
    }
    ImportRules rules = desk.rules(current.getKind());
    for (ImportRow row : imports.rowsBelow(id, line - 1, 1)) {
      if (row.getLine() == line && (row.isAsksRename() || row.isRenames())) {
        var said = new RowToPlan(row.toPlan(rules.columns()).row(), renames);
        RowPlan plan = rules.begin(current.source()).plan(List.of(said)).get(0);
        imports.replace(new ImportRow(id, said, rules.columns(), plan));
      }
    }
  }
}
