package org.duban.register.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.duban.people.Contact;
import org.duban.people.Contacts;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.Units;

/** Writes the present contact persons of all units into a table that an import finds unchanged. */
@Stateless
@RolesAllowed({Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
public class ExportContacts {
  @Inject Units units;
  @Inject Contacts contacts;

  public void export(TableWriter writer) throws IOException {
    writer.row(ContactColumns.ALL.list().stream().map(SheetColumn::name).toList());
    for (Unit unit : units.list()) {
      for (Contact contact : contacts.listOf(unit.code())) {
        if (contact.isPresent()) {
          writer.row(cells(unit, contact));
        }
      }
    }
  }

  private static List<String> cells(Unit unit, Contact contact) {
    return List.of(
        unit.getCode(),
        unit.getName(),
        contact.getName(),
        contact.getPosition(),
        contact.getTelephone(),
        contact.getMail(),
        contact.isPreferred() ? "是" : "否");
  }
}
