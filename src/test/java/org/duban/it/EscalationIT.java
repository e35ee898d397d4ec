package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.duban.escalation.ApproveMeasure;
import org.duban.escalation.EscalateAgain;
import org.duban.escalation.Escalation;
import org.duban.escalation.EscalationState;
import org.duban.escalation.EscalationStillRuns;
import org.duban.escalation.Escalations;
import org.duban.escalation.Measure;
import org.duban.escalation.RejectMeasure;
import org.duban.escalation.RejectionNeedsReason;
import org.duban.escalation.Trigger;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The orders of 2020Q4 are overdue the moment that they are out: the demo's clock is past them. */
@ExtendWith(ArquillianExtension.class)
class EscalationIT {
  private static final Quarter QUARTER = new Quarter(2020, 4);

  @Inject SignedIn signedIn;
  @Inject Reports reports;
  @Inject Escalations escalations;
  @Inject ApproveMeasure approve;
  @Inject RejectMeasure reject;
  @Inject EscalateAgain again;
  @Inject Desks desks;
  @Inject Stored stored;

  @BeforeEach
  void ordersAreOut() {
    reports.open(QUARTER);
  }

  private CaseKey key(int number) {
    return reports.keys(QUARTER, true).get(number);
  }

  @Test
  void an_overdue_case_is_escalated_once_though_more_than_one_timer_says_so() {
    CaseKey key = key(0);
    Escalation first = proposed(key);
    assertThat(first.getReason()).isEqualTo(Trigger.OVERDUE);
    assertThat(first.measure()).get().matches(Measure::needsApproval);
    assertThat(first.grounds().orElseThrow().overdueWorkingDays()).isGreaterThan(20);

    reports.receive(key);
    reports.write(key);
    reports.task(key, "sealReport");
    ProbeProcesses.await("overdue timers", () -> reports.timers(key).isEmpty());
    assertThat(all(key)).hasSize(1);
  }

  @Test
  void a_measure_that_the_leader_rejects_is_dropped_with_its_reason() {
    CaseKey key = key(1);
    Escalation proposed = proposed(key);
    TaskId task = desks.task(ProcessKey.ESCALATION, proposed.key(), "approveMeasure");
    signedIn.as("qianfa");
    assertThatExceptionOfType(RejectionNeedsReason.class)
        .isThrownBy(() -> reject.reject(task, " "));
    assertThat(desks.stateOf(task)).isEqualTo(WorkItem.State.OPEN);

    reject.reject(task, "该单位已停用账号");
    ProbeProcesses.await("dropped", () -> all(key).get(0).getState() == EscalationState.DROPPED);
  }

  @Test
  void a_case_is_not_escalated_again_while_a_measure_waits() {
    CaseKey key = key(2);
    Escalation proposed = proposed(key);
    signedIn.as("shenhe");
    assertThatExceptionOfType(EscalationStillRuns.class).isThrownBy(() -> again.escalate(key));
    assertThat(all(key)).hasSize(1);

    signedIn.as("qianfa");
    approve.approve(desks.task(ProcessKey.ESCALATION, proposed.key(), "approveMeasure"), "");
    ProbeProcesses.await("approved", () -> all(key).get(0).getState() != EscalationState.PROPOSED);
    assertThat(all(key).get(0).decidedBy()).get().hasToString("qianfa");
  }

  private Escalation proposed(CaseKey key) {
    ProbeProcesses.await(
        "escalation of " + key,
        () -> all(key).stream().anyMatch(e -> e.getState() == EscalationState.PROPOSED));
    return all(key).get(0);
  }

  private List<Escalation> all(CaseKey key) {
    return stored.read(() -> escalations.listOf(key));
  }
}
