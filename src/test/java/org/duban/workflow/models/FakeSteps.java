package org.duban.workflow.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Stands in for the steps of the features: remembers who ran and does what the test scripted. */
final class FakeSteps implements JavaDelegate {
  private final List<String> ran = new ArrayList<>();
  private final Map<String, Consumer<DelegateExecution>> scripts = new HashMap<>();

  /** The step of this id answers with the outcome, until told otherwise. */
  void answer(String step, String outcome) {
    on(step, execution -> execution.setVariable("outcome", outcome));
  }

  void on(String step, Consumer<DelegateExecution> script) {
    scripts.put(step, script);
  }

  /** Ids of the steps that ran, in order. */
  List<String> ran() {
    return List.copyOf(ran);
  }

  void forget() {
    ran.clear();
    scripts.clear();
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = execution.getCurrentActivityId();
    ran.add(id);
    scripts.getOrDefault(id, e -> {}).accept(execution);
  }
}
