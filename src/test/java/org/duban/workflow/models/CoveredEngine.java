package org.duban.workflow.models;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/**
 * An engine of its own per test class, in memory, without a job executor: the test is the clock.
 */
final class CoveredEngine extends StandaloneInMemProcessEngineConfiguration {
  private CoveredEngine(String name, FakeSteps steps) {
    setProcessEngineName(name);
    setJdbcUrl("jdbc:h2:mem:" + name);
    setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_CREATE_DROP);
    setHistory(HISTORY_AUDIT);
    setJobExecutorActivate(false);
    setMetricsEnabled(false);
    setBeans(Map.of("step", steps));
  }

  @Override
  protected void init() {
    ProcessCoverageConfigurator.initializeProcessCoverageExtensions(this);
    super.init();
  }

  /**
   * Fails the test class unless its tests together pass every node and every flow of the process.
   *
   * @param calledProcesses ids of processes that are only there to be called
   */
  static ProcessEngineCoverageExtension covering(
      String processId, FakeSteps steps, String... calledProcesses) {
    var builder = ProcessEngineCoverageExtension.builder(new CoveredEngine(processId, steps));
    builder.excludeProcessDefinitionKeys(calledProcesses);
    builder.assertClassCoverageAtLeast(1.0);
    return builder.build();
  }
}
