package org.duban.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.selfcheck.SelfCheckFixtures.CLERK;
import static org.duban.selfcheck.SelfCheckFixtures.DUE;
import static org.duban.selfcheck.SelfCheckFixtures.LEADER;
import static org.duban.selfcheck.SelfCheckFixtures.NOW;
import static org.duban.selfcheck.SelfCheckFixtures.QUARTER;
import static org.duban.selfcheck.SelfCheckFixtures.REVIEWER;
import static org.duban.selfcheck.SelfCheckFixtures.complete;
import static org.duban.selfcheck.SelfCheckFixtures.unit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.duban.document.FilesTaken;
import org.duban.document.StoredFile;
import org.duban.document.Upload;
import org.duban.people.AtTheDesk;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.people.User;
import org.duban.register.RegisterFixtures;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.shared.UnitCode;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.DueDate;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.TasksInMemory;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.Test;

/** Clerk, leader and reviewer at a unit's report, and what is refused. */
class SelfCheckUseCasesTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Upload SCAN =
      new Upload("自查报告.pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII));
  private static final Instant LONG_AFTER = Instant.parse("2021-07-12T02:00:00Z");

  private final SelfCheck report = SelfCheckFixtures.empty();
  private final AtTheDesk desk = AtTheDesk.of(person(CLERK.value(), Role.UNIT_CLERK));
  private final TasksInMemory tasks = new TasksInMemory(desk);
  private final FiredEvents<DomainEvent> events = new FiredEvents<>();
  private OfficeClock clock = OfficeClock.fixed(NOW, ZONE);

  private static User person(String id, Role role) {
    return AtTheDesk.person(id, unit().code(), role);
  }

  private TaskId task(String name, Role role) {
    return tasks.open(ProcessKey.SELF_CHECK, name, report.key(), role, unit().code());
  }

  private SelfCheckTasks reports() {
    SelfCheckTasks of = new SelfCheckTasks();
    of.workflow = tasks;
    of.selfChecks = new FewSelfChecks(report);
    return of;
  }

  private void save(TaskId task, SelfCheckContent content) {
    SaveSelfCheck save = new SaveSelfCheck();
    save.tasks = reports();
    save.current = desk;
    save.clock = clock;
    save.events = events;
    save.save(task, 0, content);
  }

  private void submit(TaskId task) {
    SubmitSelfCheck submit = new SubmitSelfCheck();
    submit.tasks = reports();
    submit.workflow = tasks;
    submit.current = desk;
    submit.clock = clock;
    submit.events = events;
    submit.submit(task, 0, complete(), "");
  }

  private void seal(TaskId task) {
    SealSelfCheck seal = new SealSelfCheck();
    seal.tasks = reports();
    seal.workflow = tasks;
    seal.current = desk;
    seal.clock = clock;
    seal.events = events;
    seal.files = new FilesTaken();
    seal.seal(task, SCAN, "");
  }

  private void receive(TaskId task) {
    ReceiveSelfCheck receive = new ReceiveSelfCheck();
    receive.tasks = reports();
    receive.workflow = tasks;
    receive.current = desk;
    receive.clock = clock;
    receive.events = events;
    receive.receive(task, "");
  }

  private void sendBack(TaskId task, String reason) {
    ReturnSelfCheck back = new ReturnSelfCheck();
    back.tasks = reports();
    back.workflow = tasks;
    back.dates = dates();
    back.current = desk;
    back.events = events;
    back.sendBack(task, reason);
  }

  private SelfCheckDates dates() {
    SelfCheckDates dates = new SelfCheckDates();
    dates.clock = clock;
    dates.hours = new OfficeHours(LocalTime.of(17, 0), ZONE);
    dates.calendar = WorkingCalendar.shipped();
    dates.remindBefore = 2;
    dates.mendWithin = 5;
    return dates;
  }

  private void sealed() {
    report.write(complete(), CLERK, SelfCheckFixtures.TODAY);
    report.submit(CLERK);
    report.seal(SelfCheckFixtures.PDF, LEADER, NOW);
  }

  @Test
  void a_sealed_report_is_read_by_whoever_sees_the_unit() {
    SelfCheckFiles access = new SelfCheckFiles();
    access.selfChecks = new FewSelfChecks(report);
    access.sight = AtTheDesk.sightOver(RegisterFixtures.units());
    submit(task("writeSelfCheck", Role.UNIT_CLERK));
    desk.change(person(LEADER.value(), Role.UNIT_LEADER));
    FilesTaken files = new FilesTaken();
    SealSelfCheck seal = new SealSelfCheck();
    seal.tasks = reports();
    seal.workflow = tasks;
    seal.current = desk;
    seal.clock = clock;
    seal.events = events;
    seal.files = files;
    seal.seal(task("sealSelfCheck", Role.UNIT_LEADER), SCAN, "");
    StoredFile scan = files.all().get(0);

    assertThat(access.mayRead(scan, person("clerk", Role.UNIT_CLERK))).isTrue();
    User stranger = AtTheDesk.person("stranger", new UnitCode("990123M009"), Role.UNIT_CLERK);
    assertThat(access.mayRead(scan, stranger)).isFalse();
    report.sendBack("请补充");
    assertThat(report.sealedFile()).isEmpty();
  }

  @Test
  void a_report_goes_from_the_clerk_over_the_leader_to_the_office() {
    submit(task("writeSelfCheck", Role.UNIT_CLERK));
    desk.change(person(LEADER.value(), Role.UNIT_LEADER));
    seal(task("sealSelfCheck", Role.UNIT_LEADER));
    desk.change(person(REVIEWER.value(), Role.REVIEWER));
    TaskId receive = task("receiveSelfCheck", Role.REVIEWER);
    receive(receive);

    assertThat(report.getState()).isEqualTo(SelfCheckState.ACCEPTED);
    assertThat(report.sealedFile()).map(SealedSelfCheckFile::fileName).contains("自查报告.pdf");
    assertThat(report.isAsSealed()).isTrue();
    assertThat(tasks.at(receive).outcome()).contains(Outcome.ACCEPTED);
  }

  @Test
  void a_clerk_whose_draft_another_handed_up_does_not_seal_it() {
    TaskId write = task("writeSelfCheck", Role.UNIT_CLERK);
    desk.change(person("second-clerk", Role.UNIT_CLERK));
    save(write, complete());
    desk.change(person(CLERK.value(), Role.UNIT_CLERK));
    submit(write);

    desk.change(person("second-clerk", Role.UNIT_LEADER));
    TaskId seal = task("sealSelfCheck", Role.UNIT_LEADER);
    assertThatThrownBy(() -> seal(seal)).isInstanceOf(SamePersonMayNotApprove.class);
    assertThat(report.getState()).isEqualTo(SelfCheckState.SEALING);
    report.seal(SelfCheckFixtures.PDF, LEADER, NOW);
    desk.change(person("second-clerk", Role.REVIEWER));
    TaskId receive = task("receiveSelfCheck", Role.REVIEWER);
    assertThatThrownBy(() -> receive(receive)).isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void a_report_that_the_office_returns_late_gets_time_to_be_mended() {
    sealed();
    clock = OfficeClock.fixed(LONG_AFTER, ZONE);
    desk.change(person(REVIEWER.value(), Role.REVIEWER));
    TaskId receive = task("receiveSelfCheck", Role.REVIEWER);

    sendBack(receive, "请说明未办结留言");

    Instant newDue = Instant.parse("2021-07-19T09:00:00Z");
    assertThat(report.getDueAt()).isEqualTo(newDue);
    assertThat(tasks.moved()).hasSize(1);
    assertThat(tasks.moved().get(0).dues())
        .containsEntry(DueDate.DUE, newDue)
        .containsEntry(DueDate.REMIND, Instant.parse("2021-07-15T09:00:00Z"));
    assertThat(tasks.at(receive).outcome()).contains(Outcome.RETURNED);
  }

  @Test
  void time_to_mend_does_not_make_a_late_report_one_in_time() {
    report.write(complete(), CLERK, SelfCheckFixtures.TODAY);
    report.submit(CLERK);
    report.seal(SelfCheckFixtures.PDF, LEADER, LONG_AFTER);
    report.sendBack("改");

    assertThat(report.giveTimeUntil(LONG_AFTER.plusSeconds(86_400))).isTrue();

    assertThat(report.isLate(LONG_AFTER)).isTrue();
    assertThat(report.getFirstDueAt()).isEqualTo(DUE);
  }

  @Test
  void a_return_long_before_the_due_date_moves_nothing() {
    sealed();
    desk.change(person(REVIEWER.value(), Role.REVIEWER));

    sendBack(task("receiveSelfCheck", Role.REVIEWER), "请补充");

    assertThat(report.getDueAt()).isEqualTo(DUE);
    assertThat(tasks.moved()).isEmpty();
  }

  @Test
  void what_the_units_own_leader_gives_back_keeps_its_due_date() {
    report.write(complete(), CLERK, SelfCheckFixtures.TODAY);
    report.submit(CLERK);
    clock = OfficeClock.fixed(LONG_AFTER, ZONE);
    desk.change(person(LEADER.value(), Role.UNIT_LEADER));

    sendBack(task("sealSelfCheck", Role.UNIT_LEADER), "请补充");

    assertThat(tasks.moved()).isEmpty();
    assertThat(report.getState()).isEqualTo(SelfCheckState.WRITING);
  }

  @Test
  void a_reminder_whose_day_has_passed_waits_half_of_what_is_left() {
    clock = OfficeClock.fixed(Instant.parse("2021-06-30T01:00:00Z"), ZONE);

    assertThat(dates().around(DUE).get(DueDate.REMIND))
        .isEqualTo(Instant.parse("2021-06-30T05:00:00Z"));
  }

  @Test
  void a_text_without_end_is_refused_and_nothing_of_it_kept() {
    TaskId write = task("writeSelfCheck", Role.UNIT_CLERK);
    SelfCheckContent whole = complete();
    SelfCheckContent endless =
        new SelfCheckContent(
            whole.period(),
            whole.runs(),
            whole.lines(),
            whole.remainders(),
            whole.figures(),
            whole.verdict(),
            "",
            "",
            "长".repeat(100_000));

    assertThatThrownBy(() -> save(write, endless))
        .isInstanceOfSatisfying(
            SelfCheckTextTooLong.class, e -> assertThat(e.facts()).containsExactly(2000, 100_000));
    assertThat(report.content().runs()).isEmpty();
  }

  @Test
  void a_task_of_the_rectification_with_the_same_number_is_refused() {
    TaskId foreign =
        tasks.open(
            ProcessKey.RECTIFICATION, "writeReport", report.key(), Role.UNIT_CLERK, unit().code());

    assertThatThrownBy(() -> save(foreign, complete())).isInstanceOf(NotYourTask.class);
    assertThatThrownBy(() -> submit(foreign)).isInstanceOf(NotYourTask.class);
    assertThat(tasks.at(foreign).getState()).isEqualTo(WorkItem.State.OPEN);
  }

  @Test
  void a_unit_begins_one_report_a_quarter() {
    StartSelfCheck start = new StartSelfCheck();
    start.selfChecks = new FewSelfChecks(report);
    start.current = desk;

    assertThatThrownBy(() -> start.start(QUARTER)).isInstanceOf(SelfCheckExists.class);
  }
}
