package org.duban.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.document.FileAccess;
import org.duban.document.StoredFile;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.User;

/**
 * Evidence of a re-check is read by whoever may see the unit's cases; the unit and its county see
 * it once the results are confirmed.
 */
@ApplicationScoped
public class RecheckFiles implements FileAccess {
  @Inject Rechecks rechecks;
  @Inject Sight sight;

  @Override
  public boolean mayRead(StoredFile file, User user) {
    return rechecks
        .findByEvidence(file.id())
        .filter(recheck -> sight.sees(user, recheck.unit()))
        .filter(r -> Sight.reachOf(user) == Role.Reach.CITY || r.getState().isConfirmed())
        .isPresent();
  }
}
