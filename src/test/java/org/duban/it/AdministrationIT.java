package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.duban.workflow.deployment.ModelKey.CIRCULAR_ISSUANCE;
import static org.duban.workflow.deployment.ModelKey.RECTIFICATION;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.duban.administration.CheckModel;
import org.duban.administration.DeployModel;
import org.duban.administration.DeployedModel;
import org.duban.administration.DownloadModel;
import org.duban.administration.ListFailures;
import org.duban.administration.ListModels;
import org.duban.administration.ModelRejected;
import org.duban.administration.MoveClock;
import org.duban.administration.RetryStep;
import org.duban.audit.AuditTrail;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.workflow.deployment.FailedStep;
import org.duban.workflow.deployment.ModelKey;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators change takes effect in the running engine, and only what was vetted. */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {
  @Inject SignedIn signedIn;
  @Inject Administrator administrator;
  @Inject ProbeProcesses processes;
  @Inject CheckModel checkModel;
  @Inject DeployModel deployModel;
  @Inject ListModels listModels;
  @Inject DownloadModel downloadModel;
  @Inject ListFailures listFailures;
  @Inject RetryStep retryStep;
  @Inject MoveClock moveClock;
  @Inject OfficeClock clock;
  @Inject AuditTrail trail;

  @BeforeEach
  void signIn() {
    administrator.ensure();
    signedIn.as(Administrator.NAME, Administrator.PASSWORD);
  }

  @Test
  void running_cases_keep_their_version_and_new_ones_use_the_new() {
    var before = new CaseKey("2098Q1-990601M001");
    var after = new CaseKey("2098Q1-990601M002");
    int old = current(CIRCULAR_ISSUANCE).version();
    processes.start("circularIssuance", before);
    byte[] file = changed(CIRCULAR_ISSUANCE, old, "name=\"通报印发\"", "name=\"通报印发（试行）\"");
    assertThat(checkModel.check(CIRCULAR_ISSUANCE, file).problems()).isEmpty();

    int deployed =
        deployModel.deploy(CIRCULAR_ISSUANCE, "circular-issuance.bpmn", file, old, "合成缘由");
    processes.start("circularIssuance", after);

    assertThat(deployed).isEqualTo(old + 1);
    assertThat(versionOf(before)).isEqualTo(old);
    assertThat(versionOf(after)).isEqualTo(deployed);
    assertThat(current(CIRCULAR_ISSUANCE).by()).isEqualTo("合成管理员");
    assertThat(downloadModel.download(CIRCULAR_ISSUANCE, deployed)).isEqualTo(file);
    assertThat(trail.listOf("CIRCULAR_ISSUANCE"))
        .anySatisfy(
            entry -> {
              assertThat(entry.getEvent()).isEqualTo("ProcessDeployed");
              assertThat(entry.getActor().value()).isEqualTo(Administrator.NAME);
            });
  }

  @Test
  void a_changed_rectification_is_current_and_counts_its_cases_by_version() {
    int old = current(RECTIFICATION).version();
    byte[] file = changed(RECTIFICATION, old, "name=\"签收通报\"", "name=\"签收整改通知\"");

    int deployed = deployModel.deploy(RECTIFICATION, "rectification.bpmn", file, old, "合成缘由");

    assertThat(current(RECTIFICATION).version()).isEqualTo(deployed);
    assertThat(current(RECTIFICATION).running()).isZero();
  }

  @Test
  void a_hostile_upload_deploys_nothing_and_runs_nothing() {
    int old = current(RECTIFICATION).version();
    String property = "duban.it.hostile";
    byte[] file =
        changed(
            RECTIFICATION,
            old,
            "</bpmn:startEvent>",
            "<bpmn:timerEventDefinition id=\"evil\"><bpmn:timeDate>${''.getClass()"
                + ".forName('java.lang.System').getMethod('setProperty',''.getClass(),"
                + "''.getClass()).invoke(null,'"
                + property
                + "','x')}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>");
    long deployments = deployments();

    Throwable thrown =
        catchThrowable(
            () -> deployModel.deploy(RECTIFICATION, "rectification.bpmn", file, old, "合成缘由"));

    assertThat(thrown).isInstanceOf(ModelRejected.class);
    assertThat(current(RECTIFICATION).version()).isEqualTo(old);
    assertThat(deployments()).isEqualTo(deployments);
    assertThat(System.getProperty(property)).isNull();
  }

  @Test
  void a_failed_step_is_listed_with_its_cause_and_can_be_tried_again() {
    var key = new CaseKey("2098Q2-990602M001");
    processes.start("circularIssuance", key);
    ProbeProcesses.await(() -> failuresOf(key).stream().anyMatch(step -> !step.waiting()));

    FailedStep failed = failuresOf(key).get(0);
    assertThat(failed.step()).isEqualTo("draftCircular");
    assertThat(failed.stepName()).isEqualTo("生成通报草稿");
    assertThat(failed.cause()).isNotBlank();

    retryStep.retry(failed.id());
    ProbeProcesses.await(
        () -> failuresOf(key).stream().anyMatch(again -> again.since().isAfter(failed.since())));
  }

  @Test
  void a_moved_clock_makes_the_future_due() {
    var key = new CaseKey("PROBE-990603");
    Instant due = clock.instant().plus(Duration.ofDays(1));
    processes.start(processes.deployTimer("probeLater"), key, due);
    assertThat(processes.isRunning(key)).isTrue();

    moveClock.moveTo(clock.now().toLocalDateTime().plusDays(2));

    assertThat(clock.instant()).isAfter(due);
    ProbeProcesses.await(() -> !processes.isRunning(key));
  }

  private List<FailedStep> failuresOf(CaseKey key) {
    return listFailures.list().stream().filter(step -> step.caseKey().equals(key)).toList();
  }

  private DeployedModel current(ModelKey key) {
    return listModels.list().stream()
        .filter(model -> model.key() == key && model.current())
        .findFirst()
        .orElseThrow();
  }

  private byte[] changed(ModelKey key, int version, String from, String to) {
    String xml = new String(downloadModel.download(key, version), StandardCharsets.UTF_8);
    assertThat(xml).contains(from);
    return xml.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  private int versionOf(CaseKey key) {
    String definition =
        processes
            .camunda()
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(key.value())
            .singleResult()
            .getProcessDefinitionId();
    ProcessDefinition found =
        processes.camunda().getRepositoryService().getProcessDefinition(definition);
    return found.getVersion();
  }

  private long deployments() {
    return processes.camunda().getRepositoryService().createDeploymentQuery().count();
  }
}
