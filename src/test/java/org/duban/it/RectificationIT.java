package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.people.Notices;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.rectification.ApproveReport;
import org.duban.rectification.CaseState;
import org.duban.rectification.DecideExtension;
import org.duban.rectification.DecideObjection;
import org.duban.rectification.ItemState;
import org.duban.rectification.ObjectionPending;
import org.duban.rectification.RaiseObjection;
import org.duban.rectification.RecheckResult;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.RectificationItem;
import org.duban.rectification.ReportIncomplete;
import org.duban.rectification.RequestExtension;
import org.duban.rectification.ReturnReport;
import org.duban.rectification.SubmitReport;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the circular of 2021Q1 ordered, from the order to its being struck off. */
@ExtendWith(ArquillianExtension.class)
class RectificationIT {
  private static final Quarter QUARTER = new Quarter(2021, 1);

  @Inject SignedIn signedIn;
  @Inject Reports reports;
  @Inject SubmitReport submit;
  @Inject ApproveReport approve;
  @Inject ReturnReport giveBack;
  @Inject RequestExtension requestExtension;
  @Inject DecideExtension decideExtension;
  @Inject RaiseObjection raiseObjection;
  @Inject DecideObjection decideObjection;
  @Inject Notices notices;
  @Inject Desks desks;
  @Inject Stored stored;

  @BeforeEach
  void ordersAreOut() {
    reports.open(QUARTER);
  }

  private CaseKey withCounty(int number) {
    return reports.keys(QUARTER, true).get(number);
  }

  private CaseKey ofDepartment(int number) {
    return reports.keys(QUARTER, false).get(number);
  }

  @Test
  void a_report_goes_over_every_desk_and_the_case_is_struck_off_once_all_is_rectified() {
    CaseKey key = withCounty(0);
    reports.reportThrough(key);
    assertThat(reports.load(key).getState()).isEqualTo(CaseState.RECHECKING);
    reports.recheck(key, RecheckResult.RECTIFIED);

    ProbeProcesses.await("closed", () -> reports.load(key).getState() == CaseState.CLOSED);
    RectificationCase closed = reports.load(key);
    assertThat(closed.getItems())
        .allSatisfy(item -> assertThat(item.getState()).isEqualTo(ItemState.CLOSED));
    assertThat(closed.closedAt()).isPresent();
    assertThat(reports.running(key)).isZero();
  }

  @Test
  void the_report_of_a_municipal_department_goes_straight_to_the_city() {
    CaseKey key = ofDepartment(0);
    reports.receive(key);
    reports.write(key);
    reports.seal(key);
    assertThat(desks.open(ProcessKey.RECTIFICATION, key)).containsExactly("reviewByCity");
  }

  @Test
  void what_failed_its_recheck_goes_into_a_second_round_with_new_dates() {
    CaseKey key = withCounty(1);
    reports.reportThrough(key);
    Instant firstDue = reports.load(key).getDueAt();
    reports.recheck(key, RecheckResult.NOT_RECTIFIED);

    TaskId again = reports.task(key, "writeReport");
    RectificationCase second = reports.load(key);
    assertThat(second.getRound()).isEqualTo(2);
    assertThat(second.getDueAt()).isNotEqualTo(firstDue);
    assertThat(desks.item(again).dueAt()).contains(second.getDueAt());
    assertThat(reports.timers(key)).containsEntry("reportOverdue", second.getDueAt());
    assertThat(second.openItems())
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.missing()).isNotEmpty());

    reports.reportAgain(key);
    reports.recheck(key, RecheckResult.RECTIFIED);
    ProbeProcesses.await("closed", () -> reports.load(key).getState() == CaseState.CLOSED);
  }

  @Test
  void an_extension_moves_the_timers_the_task_and_the_case_alike() {
    CaseKey key = withCounty(2);
    reports.receive(key);
    TaskId task = reports.task(key, "writeReport");
    Map<String, Instant> before = reports.timers(key);
    LocalDate until = LocalDate.of(2021, 6, 18);
    requestExtension.request(task, until, "服务商更换，需要重新部署");

    signedIn.as("shenhe");
    decideExtension.decide(reports.task(key, "decideExtension"), true, "");
    ProbeProcesses.await("moved", () -> !reports.timers(key).equals(before));

    RectificationCase moved = reports.load(key);
    assertThat(moved.getDueAt().toString()).startsWith("2021-06-18T");
    assertThat(desks.item(task).dueAt()).contains(moved.getDueAt());
    assertThat(reports.timers(key)).containsEntry("reportOverdue", moved.getDueAt());
    assertThat(reports.timers(key).get("reportReminderDue"))
        .isAfter(before.get("reportReminderDue"))
        .isBefore(moved.getDueAt());
    assertThat(stored.read(() -> notices.listAbout(key))).isNotEmpty();
  }

  @Test
  void an_extension_that_is_refused_moves_nothing() {
    CaseKey key = withCounty(3);
    reports.receive(key);
    TaskId task = reports.task(key, "writeReport");
    Map<String, Instant> before = reports.timers(key);
    Instant due = reports.load(key).getDueAt();
    requestExtension.request(task, LocalDate.of(2021, 6, 18), "人手不足");

    signedIn.as("shenhe");
    TaskId deciding = reports.task(key, "decideExtension");
    decideExtension.decide(deciding, false, "理由不充分");
    ProbeProcesses.await("told", () -> !stored.read(() -> notices.listAbout(key)).isEmpty());

    assertThat(reports.timers(key)).isEqualTo(before);
    assertThat(reports.load(key).getDueAt()).isEqualTo(due);
  }

  @Test
  void an_objection_that_holds_for_every_finding_ends_the_order() {
    CaseKey key = withCounty(4);
    signedIn.as(reports.clerk(key));
    Map<Long, String> reasons =
        reports.load(key).openItems().stream()
            .collect(Collectors.toMap(RectificationItem::getId, i -> "检查当日系统升级"));
    raiseObjection.raise(reports.task(key, "acknowledgeOrder"), reasons);

    signedIn.as("shenhe");
    decideObjection.decide(reports.task(key, "decideObjection"), reasons.keySet(), "情况属实");
    ProbeProcesses.await("ended", () -> reports.running(key) == 0);

    assertThat(reports.load(key).getState()).isEqualTo(CaseState.WITHDRAWN);
    assertThat(desks.open(ProcessKey.RECTIFICATION, key)).isEmpty();
  }

  @Test
  void while_an_objection_waits_the_report_cannot_be_handed_up() {
    CaseKey key = withCounty(5);
    reports.receive(key);
    TaskId task = reports.task(key, "writeReport");
    assertThatExceptionOfType(ReportIncomplete.class).isThrownBy(() -> submit.submit(task, ""));
    long item = reports.load(key).openItems().get(0).getId();
    raiseObjection.raise(task, Map.of(item, "检查当日系统升级"));
    assertThatExceptionOfType(ObjectionPending.class).isThrownBy(() -> submit.submit(task, ""));
    assertThat(reports.load(key).getState()).isEqualTo(CaseState.WRITING);

    signedIn.as("shenhe");
    decideObjection.decide(reports.task(key, "decideObjection"), Set.of(), "截图时间与升级时间不符");
    reports.write(key);
    assertThat(reports.load(key).getState()).isEqualTo(CaseState.SEALING);
  }

  @Test
  void a_report_sent_back_by_the_city_loses_its_seal_and_comes_up_again() {
    CaseKey key = ofDepartment(1);
    reports.receive(key);
    reports.write(key);
    reports.seal(key);
    signedIn.as("shenhe");
    giveBack.sendBack(reports.task(key, "reviewByCity"), CaseState.WRITING, "佐证材料不全");

    assertThat(desks.open(ProcessKey.RECTIFICATION, key)).containsExactly("writeReport");
    assertThat(reports.load(key).report()).isEmpty();
    reports.reportAgain(key);
    assertThat(reports.load(key).report()).isPresent();
  }

  @Test
  void the_supervisor_of_another_county_cannot_pass_a_report_on() {
    CaseKey key = withCounty(10);
    reports.receive(key);
    reports.write(key);
    reports.seal(key);
    TaskId task = reports.task(key, "reviewByCounty");
    signedIn.as(reports.county(key).equals("xian530629") ? "xian530621" : "xian530629");
    assertThatExceptionOfType(NotYourTask.class).isThrownBy(() -> approve.approve(task, ""));
    assertThat(reports.load(key).getState()).isEqualTo(CaseState.COUNTY_REVIEW);
    reports.approveByCounty(key);
    assertThat(desks.open(ProcessKey.RECTIFICATION, key)).containsExactly("reviewByCity");
  }

  @Test
  void who_wrote_the_report_may_not_seal_it_even_with_both_roles() {
    CaseKey key = withCounty(6);
    reports.receive(key);
    reports.giveLeaderRoleToClerk(key);
    reports.write(key);
    assertThatExceptionOfType(SamePersonMayNotApprove.class)
        .isThrownBy(() -> reports.sealAs(reports.clerk(key), key));
    assertThat(reports.load(key).getState()).isEqualTo(CaseState.SEALING);
    assertThat(desks.open(ProcessKey.RECTIFICATION, key)).containsExactly("sealReport");
    reports.seal(key);
  }
}
