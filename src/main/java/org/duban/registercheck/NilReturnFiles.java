package org.duban.registercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.document.FileAccess;
import org.duban.document.StoredFile;
import org.duban.people.Sight;
import org.duban.people.User;

/** Sealed nil returns are read by whoever may see the unit. */
@ApplicationScoped
public class NilReturnFiles implements FileAccess {
  @Inject private RegisterChecks checks;
  @Inject private Sight sight;

  @Override
  public boolean mayRead(StoredFile file, User user) {
    return checks.findUnitOfFile(file.getId()).filter(unit -> sight.sees(user, unit)).isPresent();
  }
}
