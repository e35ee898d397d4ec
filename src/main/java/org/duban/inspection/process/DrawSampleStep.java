package org.duban.inspection.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.duban.inspection.DrawSample;
import org.duban.inspection.InspectionCycles;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeHours;
import org.duban.shared.Quarter;
import org.duban.workflow.DueDate;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** Draws the quarter's list and says in how many batches it is inspected. */
@Dependent
@StepName("drawSample")
public class DrawSampleStep implements Step {
  @Inject private DrawSample draw;
  @Inject private InspectionCycles cycles;
  @Inject private OfficeHours hours;

  @Override
  public StepResult run(CaseKey key) {
    Quarter quarter = Quarter.parse(key.value());
    int batches = draw.draw(quarter);
    return StepResult.none()
        .batches(batches)
        .with(DueDate.CYCLE_END, hours.endOfDay(cycles.get(quarter).getCycleEndsOn()).instant());
  }
}
