package org.duban.workflow.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.duban.workflow.DecisionKey;
import org.duban.workflow.Decisions;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CamundaDecisions implements Decisions {
  @Inject private Engine engine;

  @Override
  public Map<String, Object> decide(
      DecisionKey decision, Map<String, ? extends @Nullable Object> inputs) {
    ProcessEngine camunda = engine.get();
    DmnDecisionResult result =
        camunda
            .getDecisionService()
            .evaluateDecisionByKey(decision.id())
            .variables(new HashMap<String, Object>(inputs))
            .evaluate();
    if (result.size() != 1) {
      throw new IllegalStateException(
          "decision %s matched %d rules for %s".formatted(decision.id(), result.size(), inputs));
    }
    return result.getSingleResult().getEntryMap();
  }
}
