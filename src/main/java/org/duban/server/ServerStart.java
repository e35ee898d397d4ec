package org.duban.server;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.duban.shared.StartTask;
import org.duban.workflow.camunda.Engine;

/**
 * Starts the product. Transactions are its own affair: the schema must not be changed inside one of
 * the container's.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ServerStart {
  private static final Logger LOG = Logger.getLogger(ServerStart.class.getName());

  @Inject private Schema schema;
  @Inject private Engine engine;
  @Inject private Readiness readiness;
  @Inject @Any private Instance<StartTask> tasks;

  @PostConstruct
  void start() {
    try {
      schema.migrate();
      engine.build();
      List<StartTask> inOrder =
          tasks.stream().sorted(Comparator.comparingInt(StartTask::order)).toList();
      inOrder.stream().filter(ServerStart::isBeforeModels).forEach(StartTask::run);
      engine.deployShipped();
      inOrder.stream().filter(task -> !isBeforeModels(task)).forEach(StartTask::run);
      engine.startJobs();
      readiness.ready();
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "DUBAN-START-FAILED " + rootOf(failure), failure);
      throw failure;
    }
  }

  @PreDestroy
  void stop() {
    engine.stop();
  }

  private static boolean isBeforeModels(StartTask task) {
    return task.order() < StartTask.MODELS_DEPLOYED;
  }

  private static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root).replaceAll("\\s+", " ");
  }
}
