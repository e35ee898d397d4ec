package org.duban.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.document.FileAccess;
import org.duban.document.StoredFile;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.User;

/**
 * Evidence is read by the office at any time; by counties and units once a circular was issued, and
 * only that of findings which count: what was dismissed accuses nobody.
 */
@ApplicationScoped
public class EvidenceAccess implements FileAccess {
  @Inject Inspections inspections;
  @Inject InspectionCycles cycles;
  @Inject Sight sight;

  @Override
  public boolean mayRead(StoredFile file, User user) {
    boolean office = Sight.reachOf(user) == Role.Reach.CITY;
    return inspections.findingsWith(file.id()).stream()
        .anyMatch(finding -> office || isOpenTo(user, finding));
  }

  private boolean isOpenTo(User user, Finding finding) {
    Inspection inspection = finding.getInspection();
    return finding.isConfirmed()
        && cycles.get(inspection.getQuarter()).isPublished()
        && sight.sees(user, inspection.getChannel().unit());
  }
}
