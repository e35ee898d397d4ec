package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.document.FileAccess;
import org.duban.document.StoredFile;
import org.duban.people.Sight;
import org.duban.people.User;

/** Proofs of cancellation are read by whoever may see the unit that files. */
@ApplicationScoped
public class FilingFiles implements FileAccess {
  @Inject private Filings filings;
  @Inject private Sight sight;

  @Override
  public boolean mayRead(StoredFile file, User user) {
    return filings.findUnitOfFile(file.getId()).filter(unit -> sight.sees(user, unit)).isPresent();
  }
}
