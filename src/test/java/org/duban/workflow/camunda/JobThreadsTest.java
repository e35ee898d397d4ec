package org.duban.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The threads that run jobs come from the container and are given back to it. */
class JobThreadsTest {
  private final Factory factory = new Factory();
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final AtomicInteger rejections = new AtomicInteger();
  private final ProcessEngine engine = engine();

  @AfterEach
  void close() {
    engine.close();
    pool.shutdownNow();
  }

  @Test
  void one_thread_of_the_container_acquires_and_ends_with_the_shutdown() {
    configuration().getJobExecutor().start();
    engine.getRuntimeService().startProcessInstanceByKey("job");
    await(() -> running() == 0);
    assertThat(factory.made).singleElement().matches(Thread::isAlive);

    configuration().getJobExecutor().shutdown();

    assertThat(factory.made).singleElement().matches(thread -> !thread.isAlive());
  }

  @Test
  void after_the_shutdown_no_job_runs_until_it_is_started_again_on_a_new_thread() {
    configuration().getJobExecutor().start();
    configuration().getJobExecutor().shutdown();
    engine.getRuntimeService().startProcessInstanceByKey("job");
    LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    assertThat(running()).isEqualTo(1);

    configuration().getJobExecutor().start();
    await(() -> running() == 0);
    configuration().getJobExecutor().shutdown();
    assertThat(factory.made).hasSize(2).noneMatch(Thread::isAlive);
  }

  @Test
  void a_job_that_the_container_has_no_thread_for_is_run_later() {
    rejections.set(2);
    configuration().getJobExecutor().start();
    engine.getRuntimeService().startProcessInstanceByKey("job");
    await(() -> running() == 0);
    assertThat(rejections.get()).isLessThanOrEqualTo(0);
  }

  private ProcessEngine engine() {
    var jobs = new ManagedJobExecutor(factory, executor());
    jobs.setWaitTimeInMillis(50);
    jobs.setMaxWait(100);
    jobs.setBackoffTimeInMillis(10);
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("threads");
    configuration.setJdbcUrl("jdbc:h2:mem:threads-" + System.identityHashCode(this));
    configuration.setJobExecutorActivate(false);
    configuration.setJobExecutor(jobs);
    configuration.setMetricsEnabled(false);
    configuration.setEnforceHistoryTimeToLive(false);
    ProcessEngine built = configuration.buildProcessEngine();
    built
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(
            "job.bpmn",
            Bpmn.createExecutableProcess("job").startEvent().camundaAsyncAfter().endEvent().done())
        .deploy();
    return built;
  }

  private ProcessEngineConfigurationImpl configuration() {
    return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }

  private long running() {
    return engine.getRuntimeService().createProcessInstanceQuery().count();
  }

  /** Runs on the pool, but turns away the first jobs when told to. */
  private ManagedExecutorService executor() {
    return (ManagedExecutorService)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ManagedExecutorService.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("execute");
              if (rejections.getAndDecrement() > 0) {
                throw new RejectedExecutionException("full");
              }
              pool.execute((Runnable) arguments[0]);
              return null;
            });
  }

  private static void await(BooleanSupplier condition) {
    long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within 30 seconds").isLessThan(patience);
      LockSupport.parkNanos(20_000_000);
    }
  }

  private static class Factory implements ManagedThreadFactory {
    private final List<Thread> made = new CopyOnWriteArrayList<>();

    @Override
    public Thread newThread(Runnable runnable) {
      var thread = new Thread(runnable, "duban-acquires-" + made.size());
      made.add(thread);
      return thread;
    }

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool forkJoinPool) {
      throw new UnsupportedOperationException();
    }
  }
}
