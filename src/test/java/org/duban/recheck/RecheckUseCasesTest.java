package org.duban.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.duban.document.FileTypeNotAllowed;
import org.duban.document.FilesTaken;
import org.duban.document.StoredFileId;
import org.duban.document.Upload;
import org.duban.people.NoticesSent;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.people.Someone;
import org.duban.rectification.ApplyRecheck;
import org.duban.rectification.Cases;
import org.duban.rectification.FewCases;
import org.duban.rectification.RecheckResult;
import org.duban.rectification.RectificationCase;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.TasksInMemory;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A re-check from the machine's look to its conclusion, each step by the person whose desk it is.
 */
class RecheckUseCasesTest {
  private static final UnitCode OFFICE = new UnitCode("530600");
  private static final Upload PICTURE =
      new Upload("now.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1});

  private final RectificationCase rectification = Cases.rechecking();
  private final CaseKey key = rectification.key();
  private final FewCases cases = new FewCases(rectification);
  private final FewRechecks rechecks = new FewRechecks();
  private final Someone user = new Someone("inspector", OFFICE, Role.INSPECTOR);
  private final TasksInMemory workflow =
      new TasksInMemory(user, Instant.parse("2021-08-05T02:00:00Z"));
  private final FiredEvents<DomainEvent> events = new FiredEvents<>();
  private final NoticesSent notices = new NoticesSent();
  private final OfficeClock clock = OfficeClock.fixed(Cases.NOW, Cases.SHANGHAI);
  private TaskId task = new TaskId("none");

  @BeforeEach
  void begin() {
    prepare();
    task = inspectors();
  }

  @Test
  void the_machine_prepares_a_round_once_with_what_it_noticed() {
    prepare();
    assertThat(rechecks.all).singleElement().satisfies(r -> assertThat(r.getItems()).hasSize(2));
    assertThat(events.all()).hasSize(1).hasOnlyElementsOfType(RecheckPrepared.class);
  }

  @Test
  void the_inspector_decides_each_problem_and_hands_the_whole_up() {
    decideAll(RecheckResult.RECTIFIED);
    finish().finish(task, " 已逐条核对 ");
    assertThat(workflow.asked()).containsExactly("complete recheckItems DECIDED");
    assertThat(workflow.at(task).getOpinion()).isEqualTo("已逐条核对");
    assertThat(rechecks.latest(key).inspector()).contains(new UserId("inspector"));
  }

  @Test
  void what_is_not_in_order_is_shown_by_a_picture() {
    decideAll(RecheckResult.NOT_RECTIFIED);
    assertThatThrownBy(() -> attach().attach(task, 1, new Upload("证明.txt", new byte[] {1})))
        .isInstanceOf(FileTypeNotAllowed.class);
    assertThatThrownBy(() -> finish().finish(task, "")).isInstanceOf(RecheckEvidenceMissing.class);
    attach().attach(task, 1, PICTURE);
    attach().attach(task, 2, PICTURE);
    StoredFileId first = rechecks.latest(key).item(1).evidence().get(0);
    detach().detach(task, 1, first);
    assertThatThrownBy(() -> finish().finish(task, "")).isInstanceOf(RecheckEvidenceMissing.class);
    attach().attach(task, 1, PICTURE);
    finish().finish(task, "");
    assertThat(workflow.at(task).getState()).isEqualTo(WorkItem.State.DONE);
  }

  @Test
  void whoever_writes_waits_for_who_came_first() {
    decideAll(RecheckResult.RECTIFIED);
    finish().finish(task, "");
    assertThat(rechecks.locked()).containsExactly(key.value(), key.value(), key.value());
  }

  @Test
  void words_that_do_not_fit_hand_nothing_up() {
    decideAll(RecheckResult.RECTIFIED);
    assertThatThrownBy(() -> finish().finish(task, "长".repeat(1001)))
        .isInstanceOfSatisfying(
            RecheckWordsTooLong.class, e -> assertThat(e.facts()).isEqualTo(List.of(1000, 1001)));
    assertThatThrownBy(() -> decide().decide(task, 1, RecheckResult.RECTIFIED, "长".repeat(1001)))
        .isInstanceOf(RecheckReasonTooLong.class);
    assertThat(rechecks.latest(key).getState()).isEqualTo(RecheckState.DECIDING);
    assertThat(workflow.asked()).isEmpty();
  }

  @Test
  void a_task_of_the_rectification_leads_to_no_recheck() {
    TaskId other =
        workflow.open(ProcessKey.RECTIFICATION, "recheckItems", key, Role.INSPECTOR, Cases.UNIT);
    assertThatThrownBy(() -> decide().decide(other, 1, RecheckResult.RECTIFIED, "好"))
        .isInstanceOf(NotYourTask.class);
  }

  @Test
  void a_reviewer_confirms_and_the_results_stand_in_the_ledger() {
    decideAll(RecheckResult.RECTIFIED);
    finish().finish(task, "");
    confirm().confirm(reviewers("shenhe"), "同意");
    assertThat(conclude()).isEqualTo(Outcome.PASSED);
    assertThat(rectification.openItems()).isEmpty();
    assertThat(events.all()).contains(new RecheckConcluded(key, 1, true));
  }

  @Test
  void one_problem_that_failed_fails_the_round() {
    decide().decide(task, 1, RecheckResult.RECTIFIED, "已更正");
    decide().decide(task, 2, RecheckResult.NOT_IN_PLACE, "只改了标题");
    attach().attach(task, 2, PICTURE);
    finish().finish(task, "");
    confirm().confirm(reviewers("shenhe"), "");
    assertThat(conclude()).isEqualTo(Outcome.FAILED);
    assertThat(rectification.openItems()).hasSize(1);
  }

  @Test
  void whoever_decided_one_problem_does_not_confirm_though_a_colleague_handed_it_up() {
    decide().decide(task, 1, RecheckResult.RECTIFIED, "已更正");
    user.becomes("colleague", OFFICE, Role.INSPECTOR);
    decide().decide(task, 2, RecheckResult.RECTIFIED, "已更新");
    finish().finish(task, "");
    TaskId confirming = reviewers("inspector");
    assertThatThrownBy(() -> confirm().confirm(confirming, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);
    assertThat(workflow.at(confirming).getState()).isEqualTo(WorkItem.State.OPEN);
  }

  @Test
  void who_decided_first_and_was_corrected_or_only_added_a_picture_does_not_confirm_either() {
    decideAll(RecheckResult.RECTIFIED);
    user.becomes("photographer", OFFICE, Role.INSPECTOR);
    attach().attach(task, 1, PICTURE);
    user.becomes("colleague", OFFICE, Role.INSPECTOR);
    decideAll(RecheckResult.RECTIFIED);
    finish().finish(task, "");
    for (String hand : List.of("inspector", "photographer", "colleague")) {
      TaskId confirming = reviewers(hand);
      assertThatThrownBy(() -> confirm().confirm(confirming, ""))
          .isInstanceOf(SamePersonMayNotApprove.class);
    }
    confirm().confirm(reviewers("shenhe"), "");
    assertThat(rechecks.latest(key).getState()).isEqualTo(RecheckState.CONFIRMED);
  }

  @Test
  void a_return_says_why_and_who_returned_may_confirm_later() {
    decideAll(RecheckResult.RECTIFIED);
    finish().finish(task, "");
    TaskId confirming = reviewers("shenhe");
    assertThatThrownBy(() -> sendBack().sendBack(confirming, " "))
        .isInstanceOf(RecheckReturnNeedsReason.class);
    assertThatThrownBy(() -> sendBack().sendBack(confirming, "长".repeat(1001)))
        .isInstanceOf(RecheckWordsTooLong.class);
    sendBack().sendBack(confirming, "请补充截图");

    user.becomes("inspector", OFFICE, Role.INSPECTOR);
    finish().finish(inspectors(), "");
    confirm().confirm(reviewers("shenhe"), "");
    assertThat(workflow.asked())
        .containsExactly(
            "complete recheckItems DECIDED",
            "complete confirmRecheck RETURNED",
            "complete recheckItems DECIDED",
            "complete confirmRecheck CONFIRMED");
  }

  @Test
  void what_was_handed_up_is_not_decided_any_more() {
    decideAll(RecheckResult.RECTIFIED);
    finish().finish(task, "");
    TaskId stale = inspectors();
    assertThatThrownBy(() -> decide().decide(stale, 1, RecheckResult.NOT_RECTIFIED, "又坏了"))
        .isInstanceOf(RecheckNotAtThisStep.class);
  }

  @Test
  void inspectors_are_reminded_only_while_the_decision_is_theirs() {
    remind();
    assertThat(notices.all()).containsExactly("inspector recheck_recheck.message.overdue");
    decideAll(RecheckResult.RECTIFIED);
    finish().finish(task, "");
    remind();
    assertThat(notices.all()).hasSize(1);
  }

  private void prepare() {
    var check = new CheckMechanically();
    check.rectifications = cases;
    check.rechecks = rechecks;
    check.clock = clock;
    check.events = events;
    check.check(key);
  }

  private void decideAll(RecheckResult result) {
    List.of(1, 2).forEach(item -> decide().decide(task, item, result, "逐条打开页面核对"));
  }

  private TaskId inspectors() {
    return workflow.open(ProcessKey.RECHECK, "recheckItems", key, Role.INSPECTOR, Cases.UNIT);
  }

  private TaskId reviewers(String person) {
    user.becomes(person, OFFICE, Role.REVIEWER);
    return workflow.open(ProcessKey.RECHECK, "confirmRecheck", key, Role.REVIEWER, Cases.UNIT);
  }

  private RecheckTasks tasks() {
    var tasks = new RecheckTasks();
    tasks.workflow = workflow;
    tasks.rechecks = rechecks;
    return tasks;
  }

  private DecideProblem decide() {
    var decide = new DecideProblem();
    decide.tasks = tasks();
    decide.current = user;
    decide.clock = clock;
    decide.events = events;
    return decide;
  }

  private AttachRecheckProof attach() {
    var attach = new AttachRecheckProof();
    attach.tasks = tasks();
    attach.intake = new FilesTaken();
    attach.current = user;
    return attach;
  }

  private DetachRecheckProof detach() {
    var detach = new DetachRecheckProof();
    detach.tasks = tasks();
    detach.current = user;
    return detach;
  }

  private FinishRecheck finish() {
    var finish = new FinishRecheck();
    finish.tasks = tasks();
    finish.workflow = workflow;
    finish.current = user;
    finish.clock = clock;
    finish.events = events;
    return finish;
  }

  private ConfirmRecheck confirm() {
    var confirm = new ConfirmRecheck();
    confirm.tasks = tasks();
    confirm.workflow = workflow;
    confirm.current = user;
    confirm.clock = clock;
    confirm.events = events;
    return confirm;
  }

  private ReturnRecheck sendBack() {
    var sendBack = new ReturnRecheck();
    sendBack.tasks = tasks();
    sendBack.workflow = workflow;
    sendBack.current = user;
    sendBack.events = events;
    return sendBack;
  }

  private Outcome conclude() {
    var conclude = new ConcludeRecheck();
    conclude.rechecks = rechecks;
    conclude.apply = new ApplyRecheck(cases, clock, events);
    conclude.events = events;
    return conclude.conclude(key);
  }

  private void remind() {
    var remind = new RemindInspector();
    remind.rechecks = rechecks;
    remind.send = notices;
    remind.events = events;
    remind.remind(key);
  }
}
