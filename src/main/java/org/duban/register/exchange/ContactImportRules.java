package org.duban.register.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.people.ContactBook;
import org.duban.people.Contacts;
import org.duban.people.Units;

/** What a table of contact persons means. */
@ApplicationScoped
public class ContactImportRules implements ImportRules {
  private static final int CHUNK = 500;

  @Inject Units units;
  @Inject Contacts contacts;
  @Inject ContactBook book;

  @Override
  public ImportKind kind() {
    return ImportKind.CONTACTS;
  }

  @Override
  public SheetColumns columns() {
    return ContactColumns.ALL;
  }

  @Override
  public int chunk() {
    return CHUNK;
  }

  @Override
  public Planner begin(String source) {
    return new ContactPlanner(this);
  }
}
