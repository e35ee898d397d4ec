package org.duban.rectification.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.duban.rectification.OpenRectifications;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.workflow.DueDate;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** Service task 启动整改 of the quarterly cycle. */
@ApplicationScoped
@StepName("openRectifications")
public class OpenRectificationsStep implements Step {
  @Inject private OpenRectifications useCase;

  @Override
  public StepResult run(CaseKey key) {
    Instant cycleEnd = useCase.open(Quarter.parse(key.value()));
    return StepResult.none().with(DueDate.CYCLE_END, cycleEnd);
  }
}
