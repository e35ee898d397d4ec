package org.duban.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.duban.shared.OfficeClock;
import org.duban.workflow.deployment.FailedStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What failed is listed whatever kind of work it was. */
class CamundaFailuresTest {
  /** A piece of the engine's work that always fails. */
  private static final class Failing implements JobHandler<JobHandlerConfiguration> {
    @Override
    public String getType() {
      return "failing";
    }

    @Override
    public void execute(
        JobHandlerConfiguration configuration,
        ExecutionEntity execution,
        CommandContext context,
        String tenantId) {
      throw new IllegalStateException("the mail server is away");
    }

    @Override
    public JobHandlerConfiguration newConfiguration(String canonicalString) {
      return () -> canonicalString;
    }

    @Override
    public void onDelete(JobHandlerConfiguration configuration, JobEntity job) {}
  }

  private ProcessEngine engine;
  private CamundaFailures failures;

  @BeforeEach
  void build() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("failures");
    configuration.setJdbcUrl("jdbc:h2:mem:failures");
    configuration.setDatabaseSchemaUpdate("create-drop");
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    configuration.setCustomJobHandlers(List.of(new Failing()));
    engine = configuration.buildProcessEngine();
    failures =
        new CamundaFailures(
            () -> engine,
            OfficeClock.fixed(Instant.parse("2021-07-01T01:00:00Z"), ZoneId.of("Asia/Shanghai")));
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              MessageEntity work = new MessageEntity();
              work.setJobHandlerType("failing");
              context.getJobManager().send(work);
              return null;
            });
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void work_that_belongs_to_no_single_case_is_listed_and_can_be_tried_again() {
    Job work = engine.getManagementService().createJobQuery().singleResult();
    catchThrowable(() -> engine.getManagementService().executeJob(work.getId()));

    FailedStep listed = failures.list().get(0);
    assertThat(listed.id()).isEqualTo(work.getId());
    assertThat(listed.cause()).contains("the mail server is away");
    assertThat(failures.retry(work.getId()).stepName()).isEmpty();
  }
}
