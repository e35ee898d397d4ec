package org.duban.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;

/**
 * Takes findings of a verified result back and judges the channel anew, so that what never was
 * counts neither in a correction of the circular nor as a failure of an earlier quarter (Z25, Z27).
 * Only an upheld objection leads here; an issued circular keeps the rows it was signed with.
 */
@ApplicationScoped
public class OverturnResult {
  @Inject Inspections inspections;
  @Inject InspectionCycles cycles;
  @Inject IndicatorSets sets;
  @Inject Verdicts verdicts;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * May be asked twice: what was taken back stays so.
   *
   * @param findingIds what does not hold; empty in older data, where just the verdict is known
   * @param by who upheld the objection
   * @return whether the result changed
   * @throws UnknownInspection when there is none
   */
  public boolean overturn(long inspectionId, Collection<Long> findingIds, UserId by) {
    Inspection inspection = inspections.get(inspectionId);
    if (!inspection.overturn(findingIds, by, clock.instant())) {
      return false;
    }
    inspection.judged(judgement(inspection));
    events.fire(
        new ResultOverturned(
            inspection.getQuarter(), inspection.getChannel().getName(), inspection.getVerdict()));
    return true;
  }

  /** Where no finding was ever recorded, points would be made up. */
  private Judgement judgement(Inspection inspection) {
    if (inspection.getFindings().isEmpty()) {
      return new Judgement(Verdict.PASSED, VerdictReason.NONE, null);
    }
    String set = cycles.get(inspection.getQuarter()).getIndicatorSet();
    return verdicts.judge(inspection, sets.get(set));
  }
}
