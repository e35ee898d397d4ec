package org.duban.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.document.FileAccess;
import org.duban.document.StoredFile;
import org.duban.people.Sight;
import org.duban.people.User;

/** Sealed self-check reports are read by whoever may see the unit. */
@ApplicationScoped
public class SelfCheckFiles implements FileAccess {
  @Inject SelfChecks selfChecks;
  @Inject Sight sight;

  @Override
  public boolean mayRead(StoredFile file, User user) {
    return selfChecks
        .findUnitOfFile(file.getId())
        .filter(unit -> sight.sees(user, unit))
        .isPresent();
  }
}
