package org.duban.workflow.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** The one delegate of all service tasks: the task's id selects the {@link Step}. */
@ApplicationScoped
public class StepDelegate implements JavaDelegate {
  @Inject @Any private Instance<Step> steps;

  @Override
  public void execute(DelegateExecution execution) {
    String name = execution.getCurrentActivityId();
    Instance<Step> found = steps.select(new StepName.Literal(name));
    if (!found.isResolvable()) {
      throw new IllegalStateException("no step is named " + name);
    }
    StepResult result = found.get().run(new CaseKey(execution.getProcessBusinessKey()));
    Map<String, Object> variables = new HashMap<>();
    result.outcome().ifPresent(o -> variables.put("outcome", o.name()));
    result.dues().forEach((due, at) -> variables.put(due.variable(), at.toString()));
    if (result.batches() > 0) {
      variables.put("batches", result.batches());
    }
    execution.setVariables(variables);
  }
}
