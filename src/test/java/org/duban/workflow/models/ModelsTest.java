package org.duban.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;

class ModelsTest {
  @Test
  void all_processes_and_decisions_deploy_together_under_their_names() {
    ProcessEngine engine =
        new StandaloneInMemProcessEngineConfiguration()
            .setProcessEngineName("models")
            .setJdbcUrl("jdbc:h2:mem:models")
            .setJobExecutorActivate(false)
            .buildProcessEngine();
    try {
      var builder = engine.getRepositoryService().createDeployment();
      ModelFiles.processes().forEach(f -> builder.addClasspathResource("processes/" + f));
      ModelFiles.decisions().forEach(f -> builder.addClasspathResource("processes/" + f));
      DeploymentWithDefinitions deployment = builder.deployWithResult();
      assertThat(deployment.getDeployedProcessDefinitions())
          .extracting(ProcessDefinition::getKey)
          .containsExactlyInAnyOrder(
              "inspectionCycle",
              "registerCheck",
              "filing",
              "circularIssuance",
              "rectification",
              "recheck",
              "escalation",
              "selfCheck");
      assertThat(deployment.getDeployedDecisionDefinitions())
          .extracting(DecisionDefinition::getKey)
          .containsExactlyInAnyOrder("verdict", "escalation");
    } finally {
      engine.close();
    }
  }
}
