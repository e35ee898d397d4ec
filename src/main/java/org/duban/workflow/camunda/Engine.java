package org.duban.workflow.camunda;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.duban.shared.ClockMoved;
import org.duban.workflow.DecisionKey;
import org.duban.workflow.ProcessKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Builds, feeds, starts and stops the process engine; the server's start-up calls it in order. */
@ApplicationScoped
public class Engine {
  @Resource(lookup = "java:app/jdbc/duban")
  private DataSource dataSource;

  @Resource(lookup = "java:appserver/TransactionManager")
  private TransactionManager transactionManager;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private ManagedThreadFactory threads;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  @Inject private ContainerTransactions transactions;
  @Inject private StepDelegate step;
  @Inject private TaskBookListener book;

  /** Pauses before a failing step is tried again; after the last it becomes an incident. */
  @Inject
  @ConfigProperty(name = "duban.jobs.retry", defaultValue = "PT1M,PT10M,PT1H")
  private String retries;

  private @Nullable ProcessEngine engine;

  /** Builds the engine; the tables must be there. Runs outside any transaction. */
  public void build() {
    EngineConfiguration configuration = new EngineConfiguration(transactions);
    configuration
        .setProcessEngineName("duban")
        .setDataSource(dataSource)
        .setTransactionsExternallyManaged(true)
        .setDatabaseSchemaUpdate("false")
        .setHistory("full")
        .setJobExecutorActivate(false);
    configuration.setTransactionManager(transactionManager);
    configuration.setIdGenerator(new StrongUuidGenerator());
    Map<Object, Object> beans = Map.of("step", step);
    configuration.setBeans(beans);
    configuration.setExpressionManager(new GuardedExpressionManager(beans));
    configuration.setScriptEngineResolver(noScripts());
    configuration.setCustomPreBPMNParseListeners(List.of(new ModelGuard(book)));
    configuration.setEnableExpressionsInStoredQueries(false);
    configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
    configuration.setDeserializationTypeValidationEnabled(true);
    configuration.setStandaloneTasksEnabled(false);
    configuration.setCmmnEnabled(false);
    configuration.setFailedJobRetryTimeCycle(retries);
    configuration.setHistoryCleanupBatchWindowStartTime("02:00");
    configuration.setHistoryCleanupBatchWindowEndTime("04:00");
    configuration.setGroupResourceWhitelistPattern("[a-z-]+");
    configuration.setUserResourceWhitelistPattern("[a-z0-9.-]+");
    configuration.setMetricsEnabled(false);
    ManagedJobExecutor jobs = new ManagedJobExecutor(threads, executor);
    jobs.setWaitTimeInMillis(1_000);
    jobs.setMaxWait(5_000);
    configuration.setJobExecutor(jobs);
    engine = configuration.buildProcessEngine();
  }

  private static ScriptEngineResolver noScripts() {
    return new NoScripts();
  }

  /** Deploys the diagrams and tables that ship with the product, where they have changed. */
  public void deployShipped() {
    DeploymentBuilder deployment =
        get()
            .getRepositoryService()
            .createDeployment()
            .name("duban")
            .enableDuplicateFiltering(true);
    for (ProcessKey process : ProcessKey.values()) {
      deployment.addClasspathResource("processes/" + process.file() + ".bpmn");
    }
    for (DecisionKey decision : DecisionKey.values()) {
      deployment.addClasspathResource("processes/" + decision.id() + ".dmn");
    }
    deployment.deploy();
  }

  /** Starts running jobs. */
  public void startJobs() {
    configuration().getJobExecutor().start();
  }

  /** Stops running jobs and closes the engine; the threads are back when it returns. */
  public void stop() {
    if (engine != null) {
      configuration().getJobExecutor().shutdown();
      engine.close();
      engine = null;
    }
  }

  /** The engine, for the classes of this package. */
  @Produces
  ProcessEngine get() {
    if (engine == null) {
      throw new IllegalStateException("the engine is not built");
    }
    return engine;
  }

  void moveClock(@Observes ClockMoved moved) {
    ClockUtil.offset(moved.offset().toMillis());
    if (engine != null) {
      configuration().getJobExecutor().jobWasAdded();
    }
  }

  private EngineConfiguration configuration() {
    return (EngineConfiguration) get().getProcessEngineConfiguration();
  }
}
