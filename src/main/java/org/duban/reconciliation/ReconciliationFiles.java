package org.duban.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.document.FileAccess;
import org.duban.document.StoredFile;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.User;

/** Imported files and what came with tips speak of all units, so only the office reads them. */
@ApplicationScoped
public class ReconciliationFiles implements FileAccess {
  @Inject Snapshots snapshots;
  @Inject Tips tips;

  @Override
  public boolean mayRead(StoredFile file, User user) {
    return Sight.reachOf(user) == Role.Reach.CITY
        && (snapshots.hasFile(file.getId()) || tips.hasFile(file.getId()));
  }
}
