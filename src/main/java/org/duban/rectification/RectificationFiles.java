package org.duban.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.document.FileAccess;
import org.duban.document.StoredFile;
import org.duban.people.Sight;
import org.duban.people.User;

/** Evidence and sealed reports are read by whoever may see the unit they belong to. */
@ApplicationScoped
public class RectificationFiles implements FileAccess {
  @Inject private Rectifications cases;
  @Inject private Sight sight;

  @Override
  public boolean mayRead(StoredFile file, User user) {
    return cases.findUnitOfFile(file.getId()).filter(unit -> sight.sees(user, unit)).isPresent();
  }
}
