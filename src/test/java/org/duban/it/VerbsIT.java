package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.duban.faces.TimelineEntry;
import org.duban.people.ArrangeSubstitution;
import org.duban.people.CreateUser;
import org.duban.people.EndSubstitution;
import org.duban.people.Role;
import org.duban.people.Substitutions;
import org.duban.people.Users;
import org.duban.rectification.ApproveReport;
import org.duban.rectification.CaseState;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.SignersStillAsked;
import org.duban.workflow.TaskId;
import org.duban.workflow.TaskTakenByOther;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.Workflow;
import org.duban.workflow.handling.AlreadyTouched;
import org.duban.workflow.handling.AnswerObjections;
import org.duban.workflow.handling.AskSigners;
import org.duban.workflow.handling.Countersign;
import org.duban.workflow.handling.Countersigns;
import org.duban.workflow.handling.GiveSignature;
import org.duban.workflow.handling.HandOverTask;
import org.duban.workflow.handling.Readings;
import org.duban.workflow.handling.Signer;
import org.duban.workflow.handling.TakeBack;
import org.duban.workflow.handling.TransferTask;
import org.duban.workflow.handling.UrgeTask;
import org.duban.workflow.handling.UrgedEnough;
import org.duban.workflow.web.CaseTimelines;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The approval verbs on real rectifications, with the engine and the database behind them. */
@ExtendWith(ArquillianExtension.class)
class VerbsIT {
  private static final Quarter QUARTER = new Quarter(2020, 2);
  private static final UserId REVIEWER = new UserId("shenhe");
  private static final UserId OTHER_REVIEWER = new UserId("shenhe2");
  private static final UserId CHIEF = new UserId("keshi");
  private static final UserId SIGNING_LEADER = new UserId("qianfa");

  @Inject SignedIn signedIn;
  @Inject Reports reports;
  @Inject Desks desks;
  @Inject Stored stored;
  @Inject ApproveReport approve;
  @Inject TransferTask transfer;
  @Inject AskSigners ask;
  @Inject GiveSignature sign;
  @Inject TakeBack takeBack;
  @Inject UrgeTask urge;
  @Inject HandOverTask handOver;
  @Inject ArrangeSubstitution arrange;
  @Inject EndSubstitution end;
  @Inject Substitutions substitutions;
  @Inject CreateUser createUser;
  @Inject Users users;
  @Inject Countersigns countersigns;
  @Inject Readings readings;
  @Inject WorkItems book;
  @Inject Workflow workflow;
  @Inject CaseTimelines timelines;
  @Inject OfficeClock clock;

  @BeforeEach
  void ordersAreOut() {
    reports.open(QUARTER);
  }

  /** From the end of the list, where no other test takes its units. */
  private CaseKey unit(int fromTheEnd) {
    List<CaseKey> all = reports.keys(QUARTER, true);
    return all.get(all.size() - 1 - fromTheEnd);
  }

  private TaskId reviewing(CaseKey key) {
    reports.receive(key);
    reports.write(key);
    reports.seal(key);
    reports.approveByCounty(key);
    return reports.task(key, "reviewByCity");
  }

  @Test
  void a_transferred_task_is_the_next_persons_alone() {
    CaseKey key = unit(0);
    TaskId task = reviewing(key);
    signedIn.as(REVIEWER.value());
    transfer.transfer(task, OTHER_REVIEWER, "本人外出");

    assertThatExceptionOfType(TaskTakenByOther.class).isThrownBy(() -> approve.approve(task, ""));
    assertThat(courseOf(key)).contains("市级审核 · 转办");
    signedIn.as(OTHER_REVIEWER.value());
    approve.approve(task, "");
    assertThat(desks.item(task).completedBy()).contains(OTHER_REVIEWER);
  }

  @Test
  void all_sign_before_the_decision_and_an_objection_is_answered() {
    CaseKey key = unit(1);
    TaskId task = reviewing(key);
    signedIn.as(REVIEWER.value());
    ask.ask(task, Countersign.Mode.ALL, List.of(CHIEF, SIGNING_LEADER), "请核实佐证");
    assertThatExceptionOfType(SignersStillAsked.class).isThrownBy(() -> approve.approve(task, ""));
    assertThat(nowOf(key)).contains("会签");

    signedIn.as(CHIEF.value());
    sign.give(signatureOf(task, CHIEF), true, "");
    assertThat(desks.item(task).isHeld()).isTrue();
    signedIn.as(SIGNING_LEADER.value());
    sign.give(signatureOf(task, SIGNING_LEADER), false, "佐证不足");

    signedIn.as(REVIEWER.value());
    assertThatExceptionOfType(AnswerObjections.class).isThrownBy(() -> approve.approve(task, ""));
    assertThat(desks.item(task).getState()).isEqualTo(WorkItem.State.OPEN);
    assertThat(signersOf(task)).containsExactly(Signer.State.AGREED, Signer.State.OBJECTED);
    approve.approve(task, "已当面核实佐证");
    assertThat(reports.load(key).getState()).isEqualTo(CaseState.RECHECKING);
  }

  @Test
  void what_nobody_has_looked_at_is_taken_back_and_what_somebody_has_is_not() {
    CaseKey key = unit(2);
    reports.receive(key);
    TaskId writing = reports.task(key, "writeReport");
    reports.write(key);
    takeBack.takeBack(writing);

    assertThat(reports.load(key).getState()).isEqualTo(CaseState.WRITING);
    assertThat(desks.open(ProcessKey.RECTIFICATION, key)).containsExactly("writeReport");
    TaskId again = reports.task(key, "writeReport");
    reports.write(key);
    TaskId sealing = reports.task(key, "sealReport");
    stored.write(() -> readings.note(sealing, new UserId(reports.leader(key)), clock.instant()));
    assertThatExceptionOfType(AlreadyTouched.class).isThrownBy(() -> takeBack.takeBack(again));
    assertThat(reports.load(key).getState()).isEqualTo(CaseState.SEALING);
  }

  @Test
  void a_sealed_report_that_is_taken_back_is_no_report_any_more() {
    CaseKey key = unit(3);
    reports.receive(key);
    reports.write(key);
    TaskId sealing = reports.task(key, "sealReport");
    reports.seal(key);
    assertThat(reports.load(key).report()).isPresent();
    takeBack.takeBack(sealing);

    assertThat(reports.load(key).report()).isEmpty();
    assertThat(desks.open(ProcessKey.RECTIFICATION, key)).containsExactly("sealReport");
    reports.seal(key);
    reports.approveByCounty(key);
  }

  @Test
  void a_task_is_urged_once_a_day() {
    CaseKey key = unit(4);
    reports.receive(key);
    TaskId writing = reports.task(key, "writeReport");
    signedIn.as(REVIEWER.value());
    urge.urge(writing, "请尽快");

    assertThatExceptionOfType(UrgedEnough.class).isThrownBy(() -> urge.urge(writing, ""));
  }

  @Test
  void a_deputy_decides_in_the_absent_persons_name_until_it_ends() {
    CaseKey key = unit(5);
    TaskId task = reviewing(key);
    signedIn.as(REVIEWER.value());
    stored.write(() -> workflow.claim(task));
    arrange.arrange(REVIEWER, OTHER_REVIEWER, clock.today(), clock.today(), "外出");
    try {
      signedIn.as(OTHER_REVIEWER.value());
      approve.approve(task, "同意");
      assertThat(desks.item(task).completedBy()).contains(OTHER_REVIEWER);
      assertThat(desks.item(task).completedFor()).contains(REVIEWER);
    } finally {
      signedIn.as(REVIEWER.value());
      stored
          .read(() -> substitutions.listOf(REVIEWER, clock.today()))
          .forEach(s -> end.end(s.getId()));
    }
  }

  @Test
  void tasks_of_who_leaves_go_to_a_colleague() {
    CaseKey key = unit(6);
    reports.receive(key);
    TaskId writing = reports.task(key, "writeReport");
    stored.write(() -> workflow.claim(writing));
    UserId clerk = new UserId(reports.clerk(key));
    UserId next = new UserId("jiebanren");
    signedIn.as("guanli");
    createUser.create(
        next.value(),
        "合成接班人",
        stored.read(() -> users.find(clerk)).orElseThrow().unit(),
        Set.of(Role.UNIT_CLERK),
        "Duban-2021-x");
    handOver.handOver(writing, clerk, next, "调离");

    assertThat(desks.item(writing).assignee()).contains(next);
  }

  @Test
  void what_is_rolled_back_leaves_the_signatures_as_they_were() {
    CaseKey key = unit(7);
    TaskId task = reviewing(key);
    signedIn.as(REVIEWER.value());
    ask.ask(task, Countersign.Mode.ALL, List.of(CHIEF), "");
    TaskId signature = signatureOf(task, CHIEF);

    assertThatThrownBy(
            () ->
                stored.write(
                    () -> {
                      workflow.cancel(ProcessKey.RECTIFICATION, key, "试");
                      assertThat(book.find(signature).orElseThrow().isOpen()).isFalse();
                      throw new Together.Failed();
                    }))
        .hasRootCauseInstanceOf(Together.Failed.class);

    assertThat(desks.item(signature).isOpen()).isTrue();
    assertThat(desks.item(task).isHeld()).isTrue();
    assertThat(signersOf(task)).containsExactly(Signer.State.ASKED);
    signedIn.as(CHIEF.value());
    sign.give(signature, true, "");
    signedIn.as(REVIEWER.value());
    approve.approve(task, "");
  }

  private TaskId signatureOf(TaskId task, UserId signer) {
    return stored.read(() -> book.signaturesOf(task)).stream()
        .filter(s -> s.assignee().filter(signer::equals).isPresent())
        .map(WorkItem::id)
        .findFirst()
        .orElseThrow();
  }

  private List<Signer.State> signersOf(TaskId task) {
    return stored.read(
        () ->
            countersigns.listOf(task).stream()
                .flatMap(c -> c.signers().stream())
                .map(Signer::state)
                .toList());
  }

  private List<String> courseOf(CaseKey key) {
    return stored.read(() -> timelines.of(ProcessKey.RECTIFICATION, key)).stream()
        .map(TimelineEntry::what)
        .toList();
  }

  private String nowOf(CaseKey key) {
    return stored.read(() -> timelines.of(ProcessKey.RECTIFICATION, key)).stream()
        .filter(e -> e.state() == TimelineEntry.State.NOW)
        .map(TimelineEntry::who)
        .findFirst()
        .orElseThrow();
  }
}
