package org.duban.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.document.FileAccess;
import org.duban.document.StoredFile;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.User;

/**
 * Evidence is read by the office at any time, by counties and units once the results are verified.
 */
@ApplicationScoped
public class EvidenceAccess implements FileAccess {
  @Inject private Inspections inspections;
  @Inject private Sight sight;

  @Override
  public boolean mayRead(StoredFile file, User user) {
    boolean office = Sight.reachOf(user) == Role.Reach.CITY;
    return inspections
        .findByEvidence(file.id())
        .filter(i -> office || i.getState() == InspectionState.VERIFIED)
        .filter(i -> office || sight.sees(user, i.getChannel().unit()))
        .isPresent();
  }
}
