package org.duban.inspection.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.duban.inspection.InspectionCycle;
import org.duban.inspection.InspectionCycles;
import org.duban.registercheck.OpenRegisterChecks;
import org.duban.shared.CaseKey;
import org.duban.shared.Deadline;
import org.duban.shared.OfficeHours;
import org.duban.shared.Quarter;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.DueDate;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks every unit to check its part of the register until the day that the plan names. */
@Dependent
@StepName("openRegisterChecks")
public class OpenRegisterChecksStep implements Step {
  @Inject private InspectionCycles cycles;
  @Inject private OpenRegisterChecks checks;
  @Inject private OfficeHours hours;
  @Inject private WorkingCalendar calendar;

  @Inject
  @ConfigProperty(name = "duban.remind.working-days", defaultValue = "2")
  private int remindWorkingDays;

  @Override
  public StepResult run(CaseKey key) {
    InspectionCycle cycle = cycles.get(Quarter.parse(key.value()));
    Deadline due = hours.endOfDay(cycle.getRegisterCheckDueOn());
    Instant remindAt = due.moved(-remindWorkingDays, calendar).instant();
    checks.open(cycle.getQuarter(), due.instant(), remindAt);
    return StepResult.none().with(DueDate.REGISTER_CHECK_END, due.instant());
  }
}
