package org.duban.workflow.camunda;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;

/** Which due date each timer of a diagram waits for, read from the diagram itself. */
record TimerTexts(Map<String, String> byActivity, ProcessEngine engine) {

  static TimerTexts of(ProcessEngine engine, String definitionId) {
    BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(definitionId);
    Map<String, String> texts = new HashMap<>();
    for (TimerEventDefinition timer : model.getModelElementsByType(TimerEventDefinition.class)) {
      TimeDate date = timer.getTimeDate();
      if (date != null) {
        texts.put(timer.getParentElement().getAttributeValue("id"), date.getTextContent().strip());
      }
    }
    return new TimerTexts(texts, engine);
  }

  @Nullable String ofJob(Job job) {
    JobDefinition definition =
        engine
            .getManagementService()
            .createJobDefinitionQuery()
            .jobDefinitionId(job.getJobDefinitionId())
            .singleResult();
    return byActivity.get(definition.getActivityId());
  }
}
