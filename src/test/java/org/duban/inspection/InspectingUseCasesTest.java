package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.inspection.InspectionFixtures.CITY;
import static org.duban.inspection.InspectionFixtures.NOW;
import static org.duban.inspection.InspectionFixtures.QUARTER;
import static org.duban.inspection.InspectionFixtures.finding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.people.AtTheDesk;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.people.User;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.TasksInMemory;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.Test;

/** Inspectors at their batches and the section chief over the results. */
class InspectingUseCasesTest {
  private static final User INSPECTOR = person("inspector-1", Role.INSPECTOR);
  private static final User COLLEAGUE = person("inspector-2", Role.INSPECTOR);
  private static final User CHIEF = person("chief-1", Role.SECTION_CHIEF);
  private static final OfficeClock CLOCK = OfficeClock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

  private final Inspection town = InspectionFixtures.inspectionOf(InspectionFixtures.townAccount());
  private final Inspection portal =
      InspectionFixtures.inspectionOf(InspectionFixtures.countyPortal());
  private final InspectionsInMemory inspections = new InspectionsInMemory(town, portal);
  private final InspectionCycle cycle =
      new InspectionCycle(QUARTER, InspectionFixtures.plan(), InspectionFixtures.REVIEWER, NOW);
  private final CyclesInMemory cycles = new CyclesInMemory(cycle);
  private final AtTheDesk desk = AtTheDesk.of(INSPECTOR);
  private final TasksInMemory tasks = new TasksInMemory(desk);
  private final FiredEvents<DomainEvent> events = new FiredEvents<>();

  private static User person(String id, Role role) {
    return AtTheDesk.person(id, CITY.code(), role);
  }

  private BatchGuard guard() {
    BatchGuard guard = new BatchGuard();
    guard.workflow = tasks;
    guard.inspections = inspections;
    return guard;
  }

  private TaskId batch(int number) {
    return tasks.open(
        ProcessKey.INSPECTION_CYCLE,
        number == 0 ? "amendFindings" : "inspectBatch",
        cycle.key(),
        Role.INSPECTOR,
        CITY.code(),
        number);
  }

  private void conclude(TaskId task, Inspection... of) {
    ConcludeInspection conclude = new ConcludeInspection();
    conclude.batch = guard();
    conclude.inspections = inspections;
    conclude.user = desk;
    conclude.clock = CLOCK;
    conclude.conclude(task, List.of(of).stream().map(Inspection::getId).toList());
  }

  private void decide(TaskId task, Finding finding, boolean confirmed) {
    DecideFinding decide = new DecideFinding();
    decide.batch = guard();
    decide.user = desk;
    decide.clock = CLOCK;
    decide.decide(task, finding.getInspection().getId(), finding.getId(), confirmed);
  }

  private FinishBatch finish() {
    FinishBatch finish = new FinishBatch();
    finish.workflow = tasks;
    finish.batch = guard();
    finish.events = events;
    return finish;
  }

  private void record(TaskId task, Observation seen) {
    RecordFinding record = new RecordFinding();
    record.batch = guard();
    record.cycles = cycles;
    record.sets = new OneIndicatorSet();
    record.user = desk;
    record.clock = CLOCK;
    record.record(task, town.getId(), seen, null);
  }

  private void verify(TaskId task, Map<Long, String> returned) {
    VerifyResults verify = new VerifyResults();
    verify.workflow = tasks;
    verify.cycles = cycles;
    verify.inspections = inspections;
    verify.user = desk;
    verify.clock = CLOCK;
    verify.events = events;
    verify.verify(task, returned, "");
  }

  /** The task of the section chief, when inspectors are through; the chief sits down. */
  private TaskId verifying() {
    cycle.plan(
        InspectionFixtures.plan(), InspectionFixtures.REVIEWER, NOW, InspectionFixtures.TODAY);
    cycle.drawn(1, 1, NOW);
    conclude(batch(1), town, portal);
    cycle.judged();
    desk.change(CHIEF);
    return tasks.open(
        ProcessKey.INSPECTION_CYCLE, "verifyResults", cycle.key(), Role.SECTION_CHIEF, CITY.code());
  }

  static Observation observation(String description) {
    return new Observation(
        "M-V2.1",
        null,
        "",
        description,
        "https://example.invalid/1",
        "错误的词",
        "正确的词",
        LocalDate.of(2021, 6, 18),
        null,
        List.of());
  }

  @Test
  void an_inspector_records_what_was_seen_and_hands_the_batch_in() {
    TaskId task = batch(1);
    record(task, observation("首页标题"));
    conclude(task, portal);

    finish().finish(task, "已全部检查");

    assertThat(town.confirmed()).hasSize(1);
    assertThat(tasks.at(task).getState()).isEqualTo(WorkItem.State.DONE);
    assertThat(tasks.at(task).outcome()).contains(Outcome.INSPECTED);
    assertThat(events.all()).containsExactly(new BatchInspected(QUARTER, 1));
  }

  @Test
  void a_text_without_end_is_refused_before_anything_is_recorded() {
    TaskId task = batch(1);

    assertThatThrownBy(() -> record(task, observation("长".repeat(100_000))))
        .isInstanceOfSatisfying(
            InspectionTextTooLong.class,
            e -> assertThat(e.facts()).containsExactly(InspectionText.DESCRIPTION, 1000, 100_000));
    assertThat(town.getFindings()).isEmpty();
  }

  @Test
  void nobody_records_a_look_that_is_still_to_come() {
    TaskId task = batch(1);
    Observation tomorrow =
        new Observation(
            "M-V2.1",
            null,
            "",
            "首页",
            "https://example.invalid/1",
            "",
            "",
            LocalDate.of(2021, 6, 19),
            null,
            List.of());

    assertThatThrownBy(() -> record(task, tomorrow)).isInstanceOf(ObservedInFuture.class);
    assertThat(town.getFindings()).isEmpty();
  }

  @Test
  void a_batch_with_channels_nobody_looked_at_is_not_handed_in() {
    TaskId task = batch(1);
    conclude(task, portal);

    assertThatThrownBy(() -> finish().finish(task, "")).isInstanceOf(BatchNotFinished.class);
    assertThat(tasks.at(task).getState()).isEqualTo(WorkItem.State.OPEN);
  }

  @Test
  void a_batch_with_a_suspicion_is_not_handed_in() {
    TaskId task = batch(1);
    conclude(task, town, portal);
    town.suspect(finding("M-V2.1", "0"), UserId.SYSTEM, NOW);

    assertThatThrownBy(() -> finish().finish(task, "")).isInstanceOf(SuspicionsOpen.class);
  }

  @Test
  void a_channel_of_another_batch_is_not_touched() {
    TaskId other = batch(2);

    assertThatThrownBy(() -> conclude(other, town)).isInstanceOf(NotInYourBatch.class);
    assertThatThrownBy(() -> record(other, observation("x"))).isInstanceOf(NotInYourBatch.class);
    assertThat(town.getState()).isEqualTo(InspectionState.OPEN);
  }

  @Test
  void a_task_of_another_process_opens_no_batch() {
    TaskId recheck =
        tasks.open(ProcessKey.RECHECK, "recheckItems", cycle.key(), Role.INSPECTOR, CITY.code(), 1);

    assertThatThrownBy(() -> conclude(recheck, town)).isInstanceOf(NotYourTask.class);
    assertThatThrownBy(() -> finish().finish(recheck, "")).isInstanceOf(NotYourTask.class);
  }

  @Test
  void a_suspicion_is_decided_once_and_a_dismissed_one_does_not_come_back() {
    TaskId task = batch(1);
    Finding suspicion = town.suspect(finding("M-V2.1", "0"), UserId.SYSTEM, NOW);
    decide(task, suspicion, false);
    desk.change(COLLEAGUE);

    assertThatThrownBy(() -> decide(task, suspicion, true))
        .isInstanceOf(FindingAlreadyDecided.class);
    assertThatThrownBy(() -> decide(task, suspicion, false))
        .isInstanceOf(FindingAlreadyDecided.class);
    assertThat(suspicion.decidedBy()).contains(INSPECTOR.id());
  }

  @Test
  void what_was_recorded_by_mistake_may_be_dismissed_but_not_confirmed_again() {
    TaskId task = batch(1);
    record(task, observation("首页标题"));
    Finding mistake = town.getFindings().get(0);

    assertThatThrownBy(() -> decide(task, mistake, true)).isInstanceOf(FindingAlreadyDecided.class);
    decide(task, mistake, false);

    assertThat(mistake.getState()).isEqualTo(FindingState.DISMISSED);
  }

  @Test
  void failed_months_that_the_plan_does_not_rate_are_passed_over() {
    MarkMonths mark = new MarkMonths();
    mark.batch = guard();
    mark.cycles = cycles;
    mark.user = desk;
    mark.clock = CLOCK;

    mark.mark(batch(1), town.getId(), Set.of(YearMonth.of(2021, 5), YearMonth.of(2019, 1)));

    assertThat(town.failedMonths()).containsExactly(YearMonth.of(2021, 5));
  }

  @Test
  void the_section_chief_verifies_what_others_found() {
    TaskId task = verifying();

    verify(task, Map.of());

    assertThat(cycle.getState()).isEqualTo(CycleState.VERIFIED);
    assertThat(cycle.verifiedBy()).contains(CHIEF.id());
    assertThat(town.getState()).isEqualTo(InspectionState.VERIFIED);
    assertThat(events.all()).containsExactly(new ResultsVerified(QUARTER));
  }

  @Test
  void nobody_verifies_where_they_only_dismissed_a_finding() {
    Finding suspicion = town.suspect(finding("M-V2.1", "0"), UserId.SYSTEM, NOW);
    town.dismiss(suspicion, CHIEF.id(), NOW);
    TaskId task = verifying();

    assertThatThrownBy(() -> verify(task, Map.of())).isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void nobody_verifies_where_they_only_confirmed_a_suspicion() {
    Finding suspicion = town.suspect(finding("M-V2.1", "0"), UserId.SYSTEM, NOW);
    town.confirm(suspicion, CHIEF.id(), NOW);
    TaskId task = verifying();

    assertThatThrownBy(() -> verify(task, Map.of())).isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void nobody_verifies_what_they_concluded_before_a_colleague_did() {
    town.conclude(CHIEF.id(), NOW);
    TaskId task = verifying();

    assertThat(town.inspectedBy()).contains(INSPECTOR.id());
    assertThatThrownBy(() -> verify(task, Map.of())).isInstanceOf(SamePersonMayNotApprove.class);
    assertThat(cycle.getState()).isEqualTo(CycleState.VERIFYING);
  }

  @Test
  void a_channel_is_sent_back_with_its_reason() {
    TaskId task = verifying();

    verify(task, Map.of(town.getId(), " 请补充截图 "));

    assertThat(town.getReturnReason()).isEqualTo("请补充截图");
    assertThat(portal.getState()).isEqualTo(InspectionState.INSPECTED);
    assertThat(cycle.getState()).isEqualTo(CycleState.INSPECTING);
    assertThat(tasks.at(task).outcome()).contains(Outcome.RETURNED);
  }

  @Test
  void a_channel_is_not_sent_back_without_a_reason_with_an_endless_one_or_from_elsewhere() {
    TaskId task = verifying();

    assertThatThrownBy(() -> verify(task, Map.of(town.getId(), " ")))
        .isInstanceOf(ReturnReasonMissing.class);
    assertThatThrownBy(() -> verify(task, Map.of(town.getId(), "改".repeat(100_000))))
        .isInstanceOf(InspectionTextTooLong.class);
    assertThatThrownBy(() -> verify(task, Map.of(99L, "改"))).isInstanceOf(UnknownInspection.class);
    assertThat(tasks.at(task).getState()).isEqualTo(WorkItem.State.OPEN);
  }
}
