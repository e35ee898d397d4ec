package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import org.duban.registercheck.CheckState;
import org.duban.registercheck.SettleDiscrepancies;
import org.duban.selfcheck.StartSelfCheck;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskAlreadyDone;
import org.duban.workflow.TaskId;
import org.duban.workflow.TaskTakenByOther;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tasks that a person may not do, not any more, or not beside another person. */
@ExtendWith(ArquillianExtension.class)
class BadInputIT {
  @Inject SignedIn signedIn;
  @Inject RegisterAnswers answers;
  @Inject SettleDiscrepancies settle;
  @Inject StartSelfCheck startSelfCheck;
  @Inject Workflow workflow;
  @Inject Desks desks;
  @Inject Behind behind;

  @Test
  void a_task_of_another_unit_is_refused_and_stays_open() {
    CaseKey other = RegisterAnswers.keyOf("530602M902");
    TaskId task = answers.task(other);
    signedIn.as("jb530602m901");

    assertThatExceptionOfType(NotYourTask.class).isThrownBy(() -> workflow.claim(task));
    assertThatExceptionOfType(NotYourTask.class)
        .isThrownBy(() -> answers.confirmAllRight(other, task));
    assertThat(desks.stateOf(task)).isEqualTo(WorkItem.State.OPEN);
    assertThat(answers.stateOf(other)).isEqualTo(CheckState.OPEN);
  }

  @Test
  void a_task_that_never_was_is_refused() {
    signedIn.as("jb530602m901");
    var never = new TaskId("00000000-0000-0000-0000-000000000000");
    assertThatExceptionOfType(TaskAlreadyDone.class).isThrownBy(() -> workflow.workItem(never));
    assertThatExceptionOfType(TaskAlreadyDone.class).isThrownBy(() -> workflow.claim(never));
  }

  @Test
  void of_two_calls_in_a_row_one_decides_and_the_other_hears_that_it_is_done() {
    CaseKey key = RegisterAnswers.keyOf("530602M903");
    TaskId task = answers.task(key);
    signedIn.as("jb530602m903");
    answers.confirmAllRight(key, task);

    assertThatExceptionOfType(TaskAlreadyDone.class)
        .isThrownBy(() -> answers.confirmAllRight(key, task))
        .satisfies(done -> assertThat(done.textKey()).isEqualTo("error.TaskDoneByYou"));
    ProbeProcesses.await(() -> answers.isEnded(key));
    assertThat(desks.open(ProcessKey.REGISTER_CHECK, key)).isEmpty();
  }

  @Test
  void who_claims_second_is_told_who_was_first() {
    TaskId task = answers.reportWrongName("530602M905");
    signedIn.as("shenhe");
    workflow.claim(task);

    signedIn.as("shenhe2");
    assertThatExceptionOfType(TaskTakenByOther.class)
        .isThrownBy(() -> workflow.claim(task))
        .satisfies(taken -> assertThat(taken.facts()).contains(new UserId("shenhe")));
    assertThatExceptionOfType(TaskTakenByOther.class).isThrownBy(() -> workflow.release(task));
    assertThatExceptionOfType(TaskTakenByOther.class)
        .isThrownBy(() -> settle.settle(task, answers.acceptAll("530602M905"), "属实"));
    assertThat(desks.item(task).assignee()).contains(new UserId("shenhe"));
  }

  @Test
  void who_gives_a_task_back_lets_another_take_it() {
    TaskId task = answers.reportWrongName("530602M906");
    signedIn.as("shenhe");
    workflow.claim(task);
    workflow.release(task);
    signedIn.as("shenhe2");
    workflow.claim(task);
    assertThat(desks.item(task).assignee()).contains(new UserId("shenhe2"));
  }

  @Test
  void what_was_read_before_another_wrote_is_rolled_back_with_its_task() {
    CaseKey key = RegisterAnswers.keyOf("530602M909");
    TaskId task = answers.task(key);
    signedIn.as("jb530602m909");

    assertThatThrownBy(
            () ->
                behind.of(
                    () -> answers.load(key),
                    "update register_check set version = version + 1 where id = '" + key + "'",
                    () -> answers.confirmAllRight(key, task)))
        .hasRootCauseInstanceOf(org.hibernate.StaleStateException.class)
        .hasStackTraceContaining(OptimisticLockException.class.getName());

    assertThat(desks.stateOf(task)).isEqualTo(WorkItem.State.OPEN);
    assertThat(answers.stateOf(key)).isEqualTo(CheckState.OPEN);
    answers.confirmAllRight(key, task);
    ProbeProcesses.await(() -> answers.isEnded(key));
  }

  @Test
  void a_task_of_another_kind_is_refused_though_its_case_has_the_same_number() {
    CaseKey key = RegisterAnswers.keyOf("530602M910");
    answers.task(key);
    signedIn.as("jb530602m910");
    startSelfCheck.start(RegisterAnswers.QUARTER);
    TaskId selfCheck = desks.task(ProcessKey.SELF_CHECK, key, "writeSelfCheck");

    assertThatExceptionOfType(NotYourTask.class)
        .isThrownBy(() -> answers.confirmAllRight(key, selfCheck));
    assertThat(desks.stateOf(selfCheck)).isEqualTo(WorkItem.State.OPEN);
    assertThat(answers.stateOf(key)).isEqualTo(CheckState.OPEN);
  }
}
