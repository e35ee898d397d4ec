package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.circular.Circular;
import org.duban.circular.CircularNumber;
import org.duban.circular.CircularNumbers;
import org.duban.circular.CircularState;
import org.duban.circular.Circulars;
import org.duban.circular.ReviewDraft;
import org.duban.circular.Section;
import org.duban.circular.SignCircular;
import org.duban.circular.SubmitDraft;
import org.duban.circular.TextNotReady;
import org.duban.inspection.BatchNotFinished;
import org.duban.inspection.CycleState;
import org.duban.inspection.Inspection;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.NotInYourBatch;
import org.duban.inspection.PlanRefused;
import org.duban.inspection.VerdictReason;
import org.duban.inspection.VerifyResults;
import org.duban.people.ChangeRoles;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.recheck.ConfirmRecheck;
import org.duban.rectification.CaseState;
import org.duban.rectification.ConfirmCloseOut;
import org.duban.rectification.RecheckResult;
import org.duban.registercheck.CheckState;
import org.duban.registercheck.RegisterChecks;
import org.duban.registercheck.SettleRegisterCheck;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.DueDate;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.TaskTakenByOther;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** One quarter from its plan to its archive, each test a stretch of the way. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeQuarterIT {
  private static final CaseKey KEY = InspectedQuarter.KEY;

  @Inject SignedIn signedIn;
  @Inject InspectedQuarter quarter;
  @Inject Reports reports;
  @Inject SettleRegisterCheck settle;
  @Inject VerifyResults verify;
  @Inject SubmitDraft submitDraft;
  @Inject ReviewDraft review;
  @Inject SignCircular sign;
  @Inject ConfirmRecheck confirmRecheck;
  @Inject ConfirmCloseOut confirmCloseOut;
  @Inject ChangeRoles changeRoles;
  @Inject InspectionCycles cycles;
  @Inject RegisterChecks checks;
  @Inject Circulars circulars;
  @Inject CircularNumbers numbers;
  @Inject Workflow workflow;
  @Inject OfficeClock clock;
  @Inject Desks desks;
  @Inject Stored stored;

  @Test
  @Order(1)
  void a_plan_whose_days_are_over_is_refused_and_the_quarter_stays_to_be_planned() {
    signedIn.as("shenhe");
    quarter.open();
    TaskId task = task("planCycle");
    assertThatExceptionOfType(PlanRefused.class)
        .isThrownBy(() -> quarter.plan(task, clock.today().minusDays(1), clock.today()))
        .satisfies(e -> assertThat(e.why()).isEqualTo(PlanRefused.Cause.REGISTER_CHECK_PAST));
    assertThat(stateOf()).isEqualTo(CycleState.PLANNING);
    assertThat(desks.stateOf(task)).isEqualTo(WorkItem.State.OPEN);

    quarter.plan(task, clock.today().plusDays(14), clock.today());
    assertThat(stateOf()).isEqualTo(CycleState.CHECKING_REGISTER);
  }

  @Test
  @Order(2)
  void the_register_check_ends_for_units_that_did_not_answer_and_stands_for_those_that_did() {
    CaseKey silent = CaseKey.of(InspectedQuarter.QUARTER, new UnitCode("530622M902"));
    desks.task(ProcessKey.REGISTER_CHECK, silent, "confirmList");
    stored.write(
        () ->
            workflow.postpone(
                ProcessKey.INSPECTION_CYCLE,
                KEY,
                Map.of(DueDate.REGISTER_CHECK_END, clock.instant())));
    signedIn.as("shenhe");
    settle.settle(task("settleRegisterCheck"), "");

    ProbeProcesses.await("closed", () -> desks.open(ProcessKey.REGISTER_CHECK, silent).isEmpty());
    assertThat(stored.read(() -> checks.get(silent).getState())).isEqualTo(CheckState.CLOSED);
    assertThat(stored.read(() -> checks.listOf(InspectedQuarter.QUARTER)))
        .allMatch(check -> check.endedAt().isPresent());
  }

  @Test
  @Order(3)
  void each_batch_lies_with_its_inspector_and_nobody_else_can_work_on_it() {
    List<WorkItem> batches = quarter.batches();
    assertThat(batches).hasSize(2);
    signedIn.as("jiancha2");
    TaskId other = quarter.batchOf("jiancha1").id();
    assertThatExceptionOfType(TaskTakenByOther.class)
        .isThrownBy(() -> quarter.conclude(other, quarter.channels(1)));

    TaskId own = quarter.batchOf("jiancha2").id();
    int foreign = quarter.batchOf("jiancha1").getBatch();
    assertThatExceptionOfType(NotInYourBatch.class)
        .isThrownBy(() -> quarter.conclude(own, quarter.channels(foreign)));
    assertThatExceptionOfType(BatchNotFinished.class).isThrownBy(() -> quarter.finish(own));
    assertThat(desks.stateOf(own)).isEqualTo(WorkItem.State.OPEN);
  }

  @Test
  @Order(4)
  void the_results_lie_with_the_section_chief_once_the_last_batch_is_in() {
    for (String inspector : List.of("jiancha1", "jiancha2")) {
      WorkItem batch = quarter.batchOf(inspector);
      signedIn.as(inspector);
      quarter.inspect(batch);
      assertThat(stateOf()).isEqualTo(CycleState.INSPECTING);
      quarter.finish(batch.id());
    }
    task("verifyResults");
    assertThat(stateOf()).isEqualTo(CycleState.VERIFYING);
    assertThat(quarter.failed())
        .singleElement()
        .satisfies(i -> assertThat(i.getReason()).isEqualTo(VerdictReason.VETO));
  }

  @Test
  @Order(5)
  void a_result_sent_back_is_amended_judged_anew_and_then_verified() {
    Inspection doubtful = quarter.failed().get(0);
    signedIn.as("keshi");
    verify.verify(task("verifyResults"), Map.of(doubtful.getId(), "请补充截图"), "");

    TaskId amend = task("amendFindings");
    signedIn.as(desks.item(amend).assignee().orElseThrow().value());
    quarter.conclude(amend, List.of(doubtful));
    quarter.finish(amend);
    signedIn.as("keshi");
    verify.verify(task("verifyResults"), Map.of(), "");
    assertThat(stateOf()).isEqualTo(CycleState.VERIFIED);
    assertThat(quarter.failed()).hasSize(1);
  }

  @Test
  @Order(6)
  void a_circular_with_a_typed_number_is_refused_and_nothing_of_it_is_kept() {
    roles("shenhe2", Role.REVIEWER, Role.SECTION_CHIEF);
    signedIn.as("shenhe2");
    TaskId task = desks.task(ProcessKey.CIRCULAR_ISSUANCE, KEY, "editDraft");
    Circular draft = circular();
    Map<Section, String> typed = new EnumMap<>(draft.sections());
    typed.put(Section.DEMANDS, "全市共有27个账号不合格，请立即整改。");
    assertThatExceptionOfType(TextNotReady.class)
        .isThrownBy(
            () ->
                submitDraft.submit(
                    task, draft.getRevision(), typed, draft.demand().orElseThrow(), ""));
    assertThat(circular().sections()).isEqualTo(draft.sections());
    assertThat(circular().getState()).isEqualTo(CircularState.DRAFT);

    submitDraft.submit(
        task, draft.getRevision(), draft.sections(), draft.demand().orElseThrow(), "");
    assertThat(circular().getState()).isEqualTo(CircularState.IN_REVIEW);
  }

  @Test
  @Order(7)
  void who_drafted_the_circular_may_not_review_it_even_with_both_roles() {
    TaskId task = desks.task(ProcessKey.CIRCULAR_ISSUANCE, KEY, "reviewDraft");
    signedIn.as("shenhe2");
    assertThatExceptionOfType(SamePersonMayNotApprove.class)
        .isThrownBy(() -> review.review(task, Outcome.APPROVED, ""));
    roles("shenhe2", Role.REVIEWER);
    assertThat(circular().getState()).isEqualTo(CircularState.IN_REVIEW);
    assertThat(desks.stateOf(task)).isEqualTo(WorkItem.State.OPEN);

    signedIn.as("keshi");
    review.review(task, Outcome.APPROVED, "");
  }

  @Test
  @Order(8)
  void a_signed_circular_gets_the_number_that_a_rolled_back_one_did_not_use() {
    String organ = quarter.organ();
    var given = new ArrayList<CircularNumber>();
    Throwable failure =
        catchThrowable(
            () ->
                stored.write(
                    () -> {
                      given.add(numbers.next(organ, clock.today().getYear()));
                      throw new Together.Failed();
                    }));
    assertThat(failure).isNotNull();

    signedIn.as("qianfa");
    sign.sign(desks.task(ProcessKey.CIRCULAR_ISSUANCE, KEY, "signCircular"), Outcome.SIGNED, "");
    ProbeProcesses.await("issued", () -> circular().isIssued());
    assertThat(circular().number()).contains(given.get(0));
  }

  @Test
  @Order(9)
  void who_rechecked_may_not_confirm_it_even_with_both_roles() {
    CaseKey rectification = CaseKey.of(InspectedQuarter.QUARTER, unitThatFailed());
    reports.task(rectification, "acknowledgeOrder");
    assertThat(desks.open(ProcessKey.INSPECTION_CYCLE, KEY)).isEmpty();
    reports.reportThrough(rectification);
    roles("jiancha1", Role.INSPECTOR, Role.REVIEWER);
    reports.decide(rectification, RecheckResult.RECTIFIED);
    TaskId task = desks.task(ProcessKey.RECHECK, rectification, "confirmRecheck");
    assertThatExceptionOfType(SamePersonMayNotApprove.class)
        .isThrownBy(() -> confirmRecheck.confirm(task, ""));
    roles("jiancha1", Role.INSPECTOR);
    assertThat(desks.stateOf(task)).isEqualTo(WorkItem.State.OPEN);
    assertThat(reports.load(rectification).getState()).isEqualTo(CaseState.RECHECKING);
  }

  @Test
  @Order(10)
  void the_last_case_struck_off_ends_the_quarter_once() {
    CaseKey rectification = CaseKey.of(InspectedQuarter.QUARTER, unitThatFailed());
    signedIn.as("shenhe");
    confirmRecheck.confirm(desks.task(ProcessKey.RECHECK, rectification, "confirmRecheck"), "");

    TaskId task = task("confirmCloseOut");
    assertThat(reports.load(rectification).getState()).isEqualTo(CaseState.CLOSED);
    assertThat(desks.open(ProcessKey.INSPECTION_CYCLE, KEY)).containsExactly("confirmCloseOut");
    signedIn.as("shenhe");
    confirmCloseOut.confirm(task, "");
    assertThat(stateOf()).isEqualTo(CycleState.CLOSED);
    assertThat(desks.open(ProcessKey.INSPECTION_CYCLE, KEY)).isEmpty();
  }

  private TaskId task(String taskKey) {
    return desks.task(ProcessKey.INSPECTION_CYCLE, KEY, taskKey);
  }

  private CycleState stateOf() {
    return stored.read(() -> cycles.get(InspectedQuarter.QUARTER).getState());
  }

  private Circular circular() {
    return stored.read(
        () -> {
          Circular found = circulars.get(KEY);
          found.sections();
          return found;
        });
  }

  private UnitCode unitThatFailed() {
    return quarter.failed().get(0).getChannel().unit();
  }

  /** An administrator gives a person these roles and no others. */
  private void roles(String person, Role... roles) {
    signedIn.as("guanli");
    changeRoles.change(new UserId(person), Set.of(roles));
    signedIn.as(person);
  }
}
