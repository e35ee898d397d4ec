package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.Cases.CLERK;
import static org.duban.rectification.Cases.DUE;
import static org.duban.rectification.Cases.DUE_ON;
import static org.duban.rectification.Cases.NOW;
import static org.duban.rectification.Cases.REVIEWER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duban.people.SamePersonMayNotApprove;
import org.junit.jupiter.api.Test;

class RequestsOfTheUnitTest {
  private static final Instant LATER = DUE.plus(Duration.ofDays(3));

  @Test
  void a_granted_extension_moves_the_due_date() {
    var made = asking();
    made.decideExtension(true, REVIEWER, "", NOW);
    assertThat(made.getDueAt()).isEqualTo(LATER);
    assertThat(made.getExtensions())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.state()).isEqualTo(RequestState.GRANTED);
              assertThat(e.dueBefore()).isEqualTo(DUE);
              assertThat(e.decidedBy()).isEqualTo(REVIEWER);
            });
  }

  @Test
  void a_refused_extension_leaves_the_due_date_and_says_why() {
    var made = asking();
    assertThatThrownBy(() -> made.decideExtension(false, REVIEWER, "", NOW))
        .isInstanceOf(ReasonRequired.class);
    made.decideExtension(false, REVIEWER, "理由不充分", NOW);
    assertThat(made.getDueAt()).isEqualTo(DUE);
    assertThat(made.pendingExtension()).isEmpty();
  }

  @Test
  void who_asked_for_more_time_does_not_grant_it() {
    var made = asking();
    assertThatThrownBy(() -> made.decideExtension(true, CLERK, "", NOW))
        .isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void one_extension_waits_at_a_time() {
    var made = asking();
    assertThatThrownBy(() -> made.requestExtension("再延", LATER, CLERK, NOW, DUE_ON))
        .isInstanceOf(RequestPending.class);
  }

  @Test
  void more_time_must_end_later_than_the_due_date() {
    var made = Cases.writing();
    assertThatThrownBy(() -> made.requestExtension("延期", DUE, CLERK, NOW, DUE_ON))
        .isInstanceOf(ExtensionNotLater.class);
  }

  @Test
  void more_time_cannot_be_asked_for_when_it_is_too_late() {
    var made = Cases.writing();
    assertThatThrownBy(() -> made.requestExtension("延期", LATER, CLERK, DUE.plusMillis(1), DUE_ON))
        .isInstanceOf(ExtensionTooLate.class);
    made.requestExtension("延期", LATER, CLERK, DUE, DUE_ON);
    assertThat(made.pendingExtension()).isPresent();
  }

  @Test
  void more_time_cannot_be_asked_for_once_the_report_is_with_the_leader() {
    var made = Cases.sealing();
    assertThatThrownBy(() -> made.requestExtension("延期", LATER, CLERK, NOW, DUE_ON))
        .isInstanceOf(NotAtThisStep.class);
  }

  @Test
  void an_extension_is_decided_once() {
    var made = asking();
    made.decideExtension(true, REVIEWER, "", NOW);
    assertThatThrownBy(() -> made.decideExtension(true, REVIEWER, "", NOW))
        .isInstanceOf(NoRequestPending.class);
  }

  @Test
  void an_upheld_objection_withdraws_its_item_only() {
    var made = objecting(1L, 2L);
    boolean over = made.decideObjections(Set.of(1L), REVIEWER, "第一项成立", NOW);
    assertThat(over).isFalse();
    assertThat(made.item(1).getState()).isEqualTo(ItemState.WITHDRAWN);
    assertThat(made.item(2).getState()).isEqualTo(ItemState.OPEN);
    assertThat(made.getObjections())
        .extracting(Objection::state)
        .containsExactlyInAnyOrder(RequestState.GRANTED, RequestState.REFUSED);
  }

  @Test
  void the_order_is_withdrawn_when_every_objection_holds() {
    var made = objecting(1L, 2L);
    assertThat(made.decideObjections(Set.of(1L, 2L), REVIEWER, "成立", NOW)).isTrue();
    assertThat(made.getState()).isEqualTo(CaseState.WITHDRAWN);
    assertThat(made.closedAt()).contains(NOW);
  }

  @Test
  void the_case_counts_as_closed_when_the_other_items_were_rectified() {
    var made = Cases.rechecking();
    made.recheck(Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.NOT_RECTIFIED), NOW);
    made.openNextRound(LATER);
    made.raiseObjection(Map.of(2L, "系统误判"), CLERK, NOW);
    assertThat(made.decideObjections(Set.of(2L), REVIEWER, "成立", NOW)).isTrue();
    assertThat(made.getState()).isEqualTo(CaseState.CLOSED);
  }

  @Test
  void rejected_objections_leave_everything_to_rectify() {
    var made = objecting(1L);
    assertThat(made.decideObjections(Set.of(), REVIEWER, "不成立", NOW)).isFalse();
    assertThat(made.openItems()).hasSize(2);
  }

  @Test
  void what_was_not_objected_to_cannot_be_upheld() {
    var made = objecting(1L);
    assertThatThrownBy(() -> made.decideObjections(Set.of(2L), REVIEWER, "成立", NOW))
        .isInstanceOf(ItemNotInCase.class);
    assertThat(made.isObjectionPending()).isTrue();
  }

  @Test
  void who_objected_does_not_decide() {
    var made = objecting(1L);
    assertThatThrownBy(() -> made.decideObjections(Set.of(1L), CLERK, "成立", NOW))
        .isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void an_objection_names_a_problem_and_a_reason() {
    var made = Cases.writing();
    assertThatThrownBy(() -> made.raiseObjection(Map.of(), CLERK, NOW))
        .isInstanceOf(NothingObjectedTo.class);
    assertThatThrownBy(() -> made.raiseObjection(Map.of(1L, " "), CLERK, NOW))
        .isInstanceOf(ReasonRequired.class);
    assertThatThrownBy(() -> made.raiseObjection(Map.of(9L, "误判"), CLERK, NOW))
        .isInstanceOf(ItemNotInCase.class);
    assertThat(made.getObjections()).isEmpty();
  }

  @Test
  void the_report_waits_for_the_objection_and_the_deadline_rests() {
    var made = Cases.complete(objecting(1L));
    assertThatThrownBy(() -> made.submit(CLERK)).isInstanceOf(ObjectionPending.class);
    assertThat(made.isOverdue(DUE.plusMillis(1))).isFalse();
    made.decideObjections(Set.of(), REVIEWER, "不成立", NOW);
    assertThat(made.isOverdue(DUE.plusMillis(1))).isTrue();
    made.submit(CLERK);
    assertThat(made.getState()).isEqualTo(CaseState.SEALING);
  }

  private static RectificationCase asking() {
    var made = Cases.writing();
    made.requestExtension("系统改版未完成", LATER, CLERK, NOW, DUE_ON);
    return made;
  }

  private static RectificationCase objecting(Long... items) {
    var made = Cases.writing();
    var reasons = new TreeMap<Long, String>();
    for (Long item : items) {
      reasons.put(item, "检查当日已更新");
    }
    made.raiseObjection(reasons, CLERK, NOW);
    return made;
  }
}
