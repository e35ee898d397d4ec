package org.duban.workflow.camunda;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.duban.workflow.deployment.ModelKey;
import org.duban.workflow.deployment.ModelRefusedByEngine;
import org.duban.workflow.deployment.ModelVersion;
import org.duban.workflow.deployment.ProcessDeployments;
import org.duban.workflow.deployment.UnknownVersion;
import org.duban.workflow.deployment.VettedModel;

@ApplicationScoped
@Transactional
class CamundaDeployments implements ProcessDeployments {
  /**
   * Apart from the shipped models' deployment: at the next start these are compared with their own
   * last deployment, so an upload stays current until the product ships a changed file.
   */
  static final String UPLOAD = "upload";

  @Inject private Engine engine;

  @Override
  public List<ModelVersion> versions() {
    Map<String, Instant> deployedAt =
        repository().createDeploymentQuery().list().stream()
            .collect(toMap(Deployment::getId, d -> d.getDeploymentTime().toInstant()));
    // One grouped query: the engine counts the running cases of every version at once.
    List<ProcessDefinitionStatistics> processes =
        engine.get().getManagementService().createProcessDefinitionStatisticsQuery().list();
    List<DecisionDefinition> decisions = repository().createDecisionDefinitionQuery().list();
    Map<String, Integer> newest = new HashMap<>();
    Stream.concat(processes.stream().map(p -> (ProcessDefinition) p), decisions.stream())
        .forEach(d -> newest.merge(newestKey(d), d.getVersion(), Math::max));
    return Stream.concat(
            processes.stream()
                .flatMap(
                    p ->
                        ModelKey.ofProcess(p.getKey())
                            .map(k -> version(k, p, p.getInstances(), deployedAt, newest))
                            .stream()),
            decisions.stream()
                .flatMap(
                    d ->
                        ModelKey.ofDecision(d.getKey())
                            .map(k -> version(k, d, 0, deployedAt, newest))
                            .stream()))
        .sorted(
            Comparator.comparing(ModelVersion::key)
                .thenComparing(Comparator.comparingInt(ModelVersion::version).reversed()))
        .toList();
  }

  private static String newestKey(ResourceDefinition definition) {
    return (definition instanceof DecisionDefinition ? "dmn:" : "bpmn:") + definition.getKey();
  }

  private static ModelVersion version(
      ModelKey key,
      ResourceDefinition definition,
      long running,
      Map<String, Instant> deployedAt,
      Map<String, Integer> newest) {
    Instant at = deployedAt.getOrDefault(definition.getDeploymentId(), Instant.EPOCH);
    boolean current = newest.getOrDefault(newestKey(definition), 0) == definition.getVersion();
    return new ModelVersion(
        key, definition.getVersion(), definition.getDeploymentId(), at, running, current);
  }

  @Override
  public ModelVersion current(ModelKey key) {
    return versions().stream()
        .filter(v -> v.key() == key && v.current())
        .findFirst()
        .orElseThrow(() -> new UnknownVersion(key, 1));
  }

  @Override
  public byte[] file(ModelKey key, int version) {
    String id = definition(key, version).orElseThrow(() -> new UnknownVersion(key, version));
    try (InputStream in =
        key.isProcess() ? repository().getProcessModel(id) : repository().getDecisionModel(id)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> definition(ModelKey key, int version) {
    ResourceDefinition found =
        key.isProcess()
            ? repository()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key.id())
                .processDefinitionVersion(version)
                .singleResult()
            : repository()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key.id())
                .decisionDefinitionVersion(version)
                .singleResult();
    return Optional.ofNullable(found).map(ResourceDefinition::getId);
  }

  @Override
  public Map<String, Long> openSteps(ModelKey key) {
    Map<String, Long> open = new HashMap<>();
    engine.get().getManagementService().createProcessDefinitionStatisticsQuery().list().stream()
        .filter(d -> key.isProcess() && d.getKey().equals(key.id()) && d.getInstances() > 0)
        .flatMap(
            d ->
                engine
                    .get()
                    .getManagementService()
                    .createActivityStatisticsQuery(d.getId())
                    .list()
                    .stream())
        .forEach(s -> open.merge(elementOf(s.getId()), (long) s.getInstances(), Long::sum));
    return open;
  }

  /** The engine counts the siblings of one task at a body that it makes up around them. */
  private static String elementOf(String activity) {
    return activity.split("#")[0];
  }

  @Override
  public ModelVersion deploy(VettedModel model) {
    try {
      repository()
          .createDeployment()
          .name(UPLOAD)
          .source(UPLOAD)
          .addInputStream(model.key().fileName(), new ByteArrayInputStream(model.file()))
          .deploy();
    } catch (ProcessEngineException e) {
      throw new ModelRefusedByEngine(RootCause.of(e));
    }
    return current(model.key());
  }

  private RepositoryService repository() {
    return engine.get().getRepositoryService();
  }
}
