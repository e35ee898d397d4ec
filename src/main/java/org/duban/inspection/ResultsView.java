package org.duban.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.NotYourUnit;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.User;
import org.duban.shared.Quarter;

/**
 * Results as the signed-in person may see them: the office all of them at any time, a county and a
 * unit their own (B20) once a circular was issued.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ResultsView {
  @Inject InspectionCycles cycles;
  @Inject Inspections inspections;
  @Inject CurrentUser user;
  @Inject Sight sight;

  /** Whether the person may see figures of the whole city for a quarter. */
  public boolean isOpen(InspectionCycle cycle) {
    return cycle.isPublished() || Sight.reachOf(user.get()) == Role.Reach.CITY;
  }

  /** The results of a quarter that the person may see. */
  public List<Inspection> listOf(Quarter quarter) {
    InspectionCycle cycle = cycles.get(quarter);
    User person = user.get();
    return inspections.listOf(quarter).stream().filter(i -> sees(person, cycle, i)).toList();
  }

  /**
   * One result.
   *
   * @throws NotYourUnit when the person may not see it, or not yet
   */
  public Inspection get(long id) {
    Inspection inspection = inspections.get(id);
    InspectionCycle cycle = cycles.get(inspection.getQuarter());
    if (!sees(user.get(), cycle, inspection)) {
      throw new NotYourUnit(inspection.getChannel().unit());
    }
    return inspection;
  }

  /** Whether the person may see this result now. */
  boolean sees(Inspection inspection) {
    return sees(user.get(), cycles.get(inspection.getQuarter()), inspection);
  }

  private boolean sees(User person, InspectionCycle cycle, Inspection inspection) {
    boolean office = Sight.reachOf(person) == Role.Reach.CITY;
    return office || cycle.isPublished() && sight.sees(person, inspection.getChannel().unit());
  }
}
