package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.people.ChangeRoles;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.selfcheck.CheckRun;
import org.duban.selfcheck.OwnVerdict;
import org.duban.selfcheck.ReceiveSelfCheck;
import org.duban.selfcheck.ReportPeriod;
import org.duban.selfcheck.SealSelfCheck;
import org.duban.selfcheck.SelfCheck;
import org.duban.selfcheck.SelfCheckContent;
import org.duban.selfcheck.SelfCheckFigures;
import org.duban.selfcheck.SelfCheckState;
import org.duban.selfcheck.SelfChecks;
import org.duban.selfcheck.StartSelfCheck;
import org.duban.selfcheck.SubmitSelfCheck;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three pairs of hands for one self-check report, whatever roles one person holds. */
@ExtendWith(ArquillianExtension.class)
class SelfCheckIT {
  private static final LocalDate LOOKED = LocalDate.of(2021, 4, 20);
  private static final SelfCheckContent CONTENT =
      new SelfCheckContent(
          new ReportPeriod(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 5, 5), LOOKED),
          List.of(new CheckRun(LOOKED, LOOKED, "未发现问题")),
          List.of(),
          Map.of(),
          SelfCheckFigures.NONE,
          OwnVerdict.PASSED,
          "",
          "",
          "加强校对。");

  @Inject SignedIn signedIn;
  @Inject ChangeRoles changeRoles;
  @Inject StartSelfCheck start;
  @Inject SubmitSelfCheck submit;
  @Inject SealSelfCheck seal;
  @Inject ReceiveSelfCheck receive;
  @Inject SelfChecks reports;
  @Inject Desks desks;
  @Inject Stored stored;

  @Test
  void who_wrote_or_sealed_a_report_may_not_pass_it_on_even_with_every_role() {
    give("jb530602m913", Role.UNIT_CLERK, Role.UNIT_LEADER, Role.REVIEWER);
    give("fz530602m913", Role.UNIT_LEADER, Role.REVIEWER);
    CaseKey key = written("jb530602m913");

    TaskId sealing = task(key, "sealSelfCheck");
    refused(key, sealing, () -> seal.seal(sealing, Reports.PDF, ""));
    signedIn.as("fz530602m913");
    seal.seal(sealing, Reports.PDF, "");

    TaskId receiving = task(key, "receiveSelfCheck");
    refused(key, receiving, () -> receive.receive(receiving, ""));
    signedIn.as("jb530602m913");
    refused(key, receiving, () -> receive.receive(receiving, ""));
    signedIn.as("shenhe");
    receive.receive(receiving, "");
    assertThat(load(key).getState()).isEqualTo(SelfCheckState.ACCEPTED);
  }

  private CaseKey written(String clerk) {
    signedIn.as(clerk);
    CaseKey key = start.start(RegisterAnswers.QUARTER).key();
    submit.submit(task(key, "writeSelfCheck"), load(key).getVersion(), CONTENT, "");
    return key;
  }

  private void refused(CaseKey key, TaskId task, ThrowingCallable act) {
    SelfCheckState before = load(key).getState();
    assertThatExceptionOfType(SamePersonMayNotApprove.class).isThrownBy(act);
    assertThat(load(key).getState()).isEqualTo(before);
    assertThat(desks.stateOf(task)).isEqualTo(WorkItem.State.OPEN);
  }

  private void give(String person, Role... roles) {
    signedIn.as("guanli");
    changeRoles.change(new UserId(person), Set.of(roles));
  }

  private TaskId task(CaseKey key, String taskKey) {
    return desks.task(ProcessKey.SELF_CHECK, key, taskKey);
  }

  private SelfCheck load(CaseKey key) {
    return stored.read(() -> reports.get(key));
  }
}
