package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.Cases.CLERK;
import static org.duban.rectification.Cases.DUE;
import static org.duban.rectification.Cases.DUE_ON;
import static org.duban.rectification.Cases.NOW;
import static org.duban.rectification.Cases.UNIT;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.workflow.DueDate;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.Test;

/** More time: asked for by the clerk, decided by the office, and what becomes of it otherwise. */
class ExtensionUseCasesTest {

  @Test
  void the_clerk_asks_for_a_day_and_means_the_hour_of_the_present_due_date() {
    var desks = new Desks(Cases.writing());
    request(desks).request(desks.clerk("writeReport"), DUE_ON.plusDays(3), " 系统改版 ");
    assertThat(desks.made.pendingExtension().orElseThrow().until())
        .isEqualTo(DUE.plus(Duration.ofDays(3)));
    assertThat(desks.workflow.asked())
        .containsExactly("tell rectification ExtensionRequested " + desks.key());
    assertThat(desks.events.all())
        .containsExactly(new ExtensionRequested(desks.key(), DUE.plus(Duration.ofDays(3)), "系统改版"));
  }

  @Test
  void a_request_that_is_refused_tells_the_process_nothing() {
    var desks = new Desks(Cases.writing());
    TaskId task = desks.clerk("writeReport");
    assertThatThrownBy(() -> request(desks).request(task, DUE_ON, "理由"))
        .isInstanceOf(ExtensionNotLater.class);
    assertThatThrownBy(() -> request(desks).request(task, DUE_ON.plusDays(1), "长".repeat(1001)))
        .isInstanceOf(ReasonTooLong.class);
    assertThat(desks.workflow.asked()).isEmpty();
    assertThat(desks.made.getExtensions()).isEmpty();
  }

  @Test
  void a_granted_extension_moves_case_and_process_and_the_unit_is_told() {
    var desks = new Desks(asking());
    decide(desks).decide(desks.reviewer("decideExtension"), true, "");
    assertThat(desks.workflow.asked()).containsExactly("complete decideExtension GRANTED");

    new ApplyExtension(desks.cases, desks.dues(), desks.workflow, desks.notices).apply(desks.key());
    assertThat(desks.workflow.due(DueDate.DUE)).isEqualTo(DUE.plus(Duration.ofDays(3)));
    assertThat(desks.notices.all()).containsExactly(UNIT + " rectification_case.message.extended");
  }

  @Test
  void a_request_without_a_day_is_refused_and_not_passed_over() {
    var desks = new Desks(Cases.writing());
    TaskId task = desks.clerk("writeReport");
    assertThatThrownBy(() -> request(desks).request(task, null, "系统改版"))
        .isInstanceOf(ExtensionDateMissing.class);
    assertThat(desks.workflow.asked()).isEmpty();
  }

  @Test
  void a_refused_extension_says_why_and_moves_nothing() {
    var desks = new Desks(asking());
    TaskId task = desks.reviewer("decideExtension");
    assertThatThrownBy(() -> decide(desks).decide(task, false, " "))
        .isInstanceOf(ReasonRequired.class);
    decide(desks).decide(task, false, "理由不充分");
    new ApplyExtension(desks.cases, desks.dues(), desks.workflow, desks.notices).apply(desks.key());
    assertThat(desks.workflow.asked()).containsExactly("complete decideExtension REFUSED");
    assertThat(desks.notices.all())
        .containsExactly(UNIT + " rectification_case.message.not_extended");
  }

  @Test
  void who_asked_does_not_grant() {
    var desks = new Desks(asking());
    TaskId task = desks.reviewer("decideExtension");
    desks.user.becomes(CLERK.value(), UNIT, Role.REVIEWER);
    assertThatThrownBy(() -> decide(desks).decide(task, true, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);
    assertThat(desks.workflow.at(task).getState()).isEqualTo(WorkItem.State.OPEN);
  }

  @Test
  void an_extension_that_waits_when_the_report_is_sealed_lapses_and_leaves_the_reviewers_desk() {
    var made = Cases.complete(asking());
    made.submit(CLERK);
    var desks = new Desks(made);
    seal(desks);
    assertThat(made.pendingExtension()).isEmpty();
    assertThat(made.getExtensions())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.state()).isEqualTo(RequestState.LAPSED);
              assertThat(e.decidedBy()).isNull();
              assertThat(e.decidedAt()).isNotNull();
            });
    assertThat(desks.workflow.asked())
        .containsExactly(
            "tell rectification ExtensionLapsed " + desks.key(), "complete sealReport SEALED");
    assertThat(desks.events.all())
        .contains(new ExtensionLapsed(desks.key(), CaseState.COUNTY_REVIEW));
  }

  @Test
  void a_report_sealed_without_a_request_tells_of_none() {
    var desks = new Desks(Cases.sealing());
    seal(desks);
    assertThat(desks.workflow.asked()).containsExactly("complete sealReport SEALED");
    assertThat(desks.events.all()).noneMatch(ExtensionLapsed.class::isInstance);
  }

  @Test
  void a_lapsed_extension_cannot_be_decided_and_a_new_one_may_be_asked_for() {
    var made = Cases.complete(asking());
    made.submit(CLERK);
    Cases.sealed(made);
    var desks = new Desks(made);
    TaskId task = desks.reviewer("decideExtension");
    assertThatThrownBy(() -> decide(desks).decide(task, true, ""))
        .isInstanceOf(NoRequestPending.class);

    made.sendBack(CaseState.WRITING, Cases.SUPERVISOR, "请补充", NOW);
    made.requestExtension("再延", DUE.plus(Duration.ofDays(5)), CLERK, NOW, DUE_ON);
    assertThat(made.pendingExtension()).isPresent();
  }

  @Test
  void an_order_that_is_withdrawn_takes_the_request_with_it() {
    var made = asking();
    made.raiseObjection(Map.of(1L, "误判", 2L, "误判"), CLERK, NOW);
    var desks = new Desks(made);
    new DecideObjection(
            desks.tasks, desks.workflow, desks.lapsed, desks.user, desks.clock, desks.events)
        .decide(desks.reviewer("decideObjection"), Set.of(1L, 2L), "成立");
    assertThat(made.getExtensions().get(0).state()).isEqualTo(RequestState.LAPSED);
    assertThat(desks.workflow.asked())
        .containsExactly(
            "tell rectification ExtensionLapsed " + desks.key(),
            "complete decideObjection UPHELD_ALL");
    assertThat(desks.events.all()).contains(new ExtensionLapsed(desks.key(), CaseState.WITHDRAWN));
  }

  private static RectificationCase asking() {
    var made = Cases.writing();
    made.requestExtension("系统改版未完成", DUE.plus(Duration.ofDays(3)), CLERK, NOW, DUE_ON);
    return made;
  }

  private static void seal(Desks desks) {
    new SealReport(
            desks.tasks,
            desks.workflow,
            desks.files,
            desks.lapsed,
            desks.user,
            desks.clock,
            desks.events)
        .seal(desks.leader("sealReport"), HandInReportTest.PDF, "");
  }

  private static RequestExtension request(Desks desks) {
    return new RequestExtension(
        desks.tasks, desks.workflow, desks.user, desks.clock, desks.dues(), desks.events);
  }

  private static DecideExtension decide(Desks desks) {
    return new DecideExtension(desks.tasks, desks.workflow, desks.user, desks.clock, desks.events);
  }
}
