package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.document.FileAccess;
import org.duban.document.StoredFile;
import org.duban.people.User;

/** A letter is read by whoever may see the unit's cases. */
@ApplicationScoped
public class EscalationFiles implements FileAccess {
  @Inject Escalations escalations;
  @Inject EscalationSight sight;

  @Override
  public boolean mayRead(StoredFile file, User user) {
    return escalations
        .findByLetter(file.id())
        .filter(escalation -> sight.sees(user, escalation))
        .isPresent();
  }
}
