package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.time.Instant;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.workflow.StepName;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hibernate and the engine share the container's transaction and one connection in it. */
@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {
  @Inject Units units;

  @Inject
  @StepName("probeStep")
  Probe probe;

  @Inject ProbeProcesses processes;
  @Inject Together together;

  @Test
  void a_command_on_a_web_thread_is_in_one_transaction_on_one_connection() {
    var key = new CaseKey("PROBE-990001");
    processes.start(processes.deploy("probeWeb", false), key);

    assertThat(probe.seen(key).engineAutoCommit()).isFalse();
    assertThat(probe.seen(key).hibernateAutoCommit()).isFalse();
    assertThat(probe.seen(key).sameSession()).isTrue();
    assertThat(units.find(Probe.codeOf(key))).isPresent();
  }

  @Test
  void a_step_on_a_job_thread_is_in_one_transaction_on_one_connection() {
    var key = new CaseKey("PROBE-990002");
    processes.start(processes.deploy("probeJob", true), key);
    ProbeProcesses.await(() -> !processes.isRunning(key));

    assertThat(probe.seen(key).thread()).isNotEqualTo(Thread.currentThread().getName());
    assertThat(probe.seen(key).engineAutoCommit()).isFalse();
    assertThat(probe.seen(key).hibernateAutoCommit()).isFalse();
    assertThat(probe.seen(key).sameSession()).isTrue();
    assertThat(units.find(Probe.codeOf(key))).isPresent();
  }

  @Test
  void domain_and_process_commit_together_in_both_orders() {
    String process = processes.deploy("probeCommit", false);
    var domain = new CaseKey("PROBE-990003");
    var step = new CaseKey("PROBE-990004");
    together.domainFirst(process, domain, step, false);
    assertThat(units.find(Probe.codeOf(domain))).isPresent();
    assertThat(units.find(Probe.codeOf(step))).isPresent();

    var domain2 = new CaseKey("PROBE-990005");
    var step2 = new CaseKey("PROBE-990006");
    together.processFirst(process, domain2, step2, false);
    assertThat(units.find(Probe.codeOf(domain2))).isPresent();
    assertThat(units.find(Probe.codeOf(step2))).isPresent();
  }

  @Test
  void domain_and_process_roll_back_together_in_both_orders() {
    String process = processes.deploy("probeRollback", false);
    var domain = new CaseKey("PROBE-990007");
    var started = new CaseKey("PROBE-990008");

    Throwable domainFirst =
        catchThrowable(() -> together.domainFirst(process, domain, started, true));
    assertThat(domainFirst).hasRootCauseInstanceOf(Together.Failed.class);
    assertThat(units.find(Probe.codeOf(domain))).isEmpty();
    assertThat(units.find(Probe.codeOf(started))).isEmpty();

    Throwable processFirst =
        catchThrowable(() -> together.processFirst(process, domain, started, true));
    assertThat(processFirst).hasRootCauseInstanceOf(Together.Failed.class);
    assertThat(units.find(Probe.codeOf(domain))).isEmpty();
    assertThat(units.find(Probe.codeOf(started))).isEmpty();
    assertThat(processes.isRunning(started)).isFalse();
  }

  @Test
  void a_failing_step_takes_the_callers_change_back_too() {
    var domain = new CaseKey("PROBE-990009");
    var step = new CaseKey("PROBE-990010");
    probe.fail(step, true);

    Throwable thrown =
        catchThrowable(
            () -> together.domainFirst(processes.deploy("probeFails", false), domain, step, false));

    assertThat(thrown).hasMessageContaining("told to fail");
    assertThat(units.find(Probe.codeOf(domain))).isEmpty();
    assertThat(units.find(Probe.codeOf(step))).isEmpty();
  }

  @Test
  void a_failing_job_leaves_nothing_behind_is_tried_again_and_becomes_an_incident() {
    var key = new CaseKey("PROBE-990011");
    probe.fail(key, true);
    processes.start(processes.deploy("probeRetries", true), key);

    ProbeProcesses.await(() -> processes.incidents(key) == 1);
    assertThat(probe.runs(key)).isGreaterThan(1);
    assertThat(units.find(Probe.codeOf(key))).isEmpty();

    probe.fail(key, false);
    processes.retry(key);
    ProbeProcesses.await(() -> !processes.isRunning(key));
    assertThat(units.find(Probe.codeOf(key))).isPresent();
  }

  @Test
  void a_timer_fires() {
    var key = new CaseKey("PROBE-990012");
    processes.start(processes.deployTimer("probeTimer"), key, Instant.EPOCH);
    ProbeProcesses.await(() -> !processes.isRunning(key));
    assertThat(units.find(Probe.codeOf(key))).isPresent();
  }
}
