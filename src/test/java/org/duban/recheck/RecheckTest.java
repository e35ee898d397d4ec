package org.duban.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.document.StoredFileId;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.people.User;
import org.duban.rectification.RecheckResult;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class RecheckTest {
  private static final UnitCode UNIT = new UnitCode("990123M005");
  private static final Instant NOW = Instant.parse("2021-08-12T02:00:00Z");
  private static final StoredFileId SHOT = new StoredFileId("00000000-0000-0000-0000-000000000001");
  private static final User INSPECTOR = person("inspector", new UnitCode("990100"));
  private static final User COLLEAGUE = person("colleague", UNIT);
  private static final UserId REVIEWER = new UserId("reviewer");

  private final Recheck recheck =
      new Recheck(
          new CheckedCase(
              new CaseKey("2021Q2-990123M005"), 1, new Quarter(2021, 2), UNIT, "云溪县生态环境局"),
          List.of(problem(11, 1), problem(12, 2)),
          NOW);

  @Test
  void what_is_rectified_needs_words_and_what_is_not_needs_evidence_too() {
    recheck.decide(11, RecheckResult.RECTIFIED, "8月12日查看原文，已更正", INSPECTOR, NOW);
    recheck.decide(12, RecheckResult.NOT_RECTIFIED, "页面仍有错别字", INSPECTOR, NOW);
    assertThatThrownBy(() -> recheck.finish(INSPECTOR, NOW))
        .isInstanceOf(RecheckEvidenceMissing.class);

    recheck.attach(12, SHOT, INSPECTOR);
    recheck.finish(INSPECTOR, NOW);

    assertThat(recheck.getState()).isEqualTo(RecheckState.CONFIRMING);
    assertThat(recheck.isPassed()).isFalse();
    assertThat(recheck.count(RecheckResult.RECTIFIED)).isEqualTo(1);
  }

  @Test
  void evidence_taken_back_is_missing_again() {
    recheck.decide(11, RecheckResult.NOT_IN_PLACE, "只删了一半", INSPECTOR, NOW);
    recheck.attach(11, SHOT, INSPECTOR);
    assertThat(recheck.item(11).isSettled()).isTrue();

    recheck.detach(11, SHOT, INSPECTOR);
    assertThat(recheck.item(11).isSettled()).isFalse();
  }

  @Test
  void nothing_is_decided_without_saying_how_it_was_verified() {
    assertThatThrownBy(() -> recheck.decide(11, RecheckResult.RECTIFIED, " ", INSPECTOR, NOW))
        .isInstanceOf(RecheckReasonMissing.class);
    assertThatThrownBy(
            () -> recheck.decide(11, RecheckResult.RECTIFIED, "长".repeat(1001), INSPECTOR, NOW))
        .isInstanceOf(RecheckReasonTooLong.class);
    assertThat(recheck.item(11).result()).isEmpty();
  }

  @Test
  void nobody_rechecks_their_own_unit() {
    assertThatThrownBy(() -> recheck.decide(11, RecheckResult.RECTIFIED, "好", COLLEAGUE, NOW))
        .isInstanceOf(InspectorOfTheUnit.class);
    assertThatThrownBy(() -> recheck.attach(11, SHOT, COLLEAGUE))
        .isInstanceOf(InspectorOfTheUnit.class);
  }

  @Test
  void an_undecided_problem_keeps_the_whole_back() {
    recheck.decide(11, RecheckResult.RECTIFIED, "已更正", INSPECTOR, NOW);

    assertThatThrownBy(() -> recheck.finish(INSPECTOR, NOW)).isInstanceOf(RecheckUndecided.class);
  }

  @Test
  void nobody_confirms_what_they_decided() {
    decideAll();

    assertThatThrownBy(() -> recheck.confirm(INSPECTOR.id(), NOW))
        .isInstanceOf(SamePersonMayNotApprove.class);
    assertThatThrownBy(() -> recheck.sendBack(INSPECTOR.id(), "改"))
        .isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void a_returned_recheck_keeps_its_results_and_can_be_decided_anew() {
    decideAll();
    recheck.sendBack(REVIEWER, " 请补充截图 ");
    assertThat(recheck.returnReason()).contains("请补充截图");
    assertThat(recheck.item(11).result()).contains(RecheckResult.RECTIFIED);

    recheck.decide(11, RecheckResult.NOT_IN_PLACE, "改动不完整", INSPECTOR, NOW);
    recheck.attach(11, SHOT, INSPECTOR);
    recheck.finish(INSPECTOR, NOW);
    assertThat(recheck.returnReason()).isEmpty();
    assertThat(recheck.isPassed()).isFalse();
  }

  @Test
  void a_return_says_why() {
    decideAll();

    assertThatThrownBy(() -> recheck.sendBack(REVIEWER, " "))
        .isInstanceOf(RecheckReturnNeedsReason.class);
  }

  @Test
  void confirmed_results_go_to_the_ledger_once() {
    decideAll();
    recheck.confirm(REVIEWER, NOW);

    assertThat(recheck.conclude())
        .isEqualTo(Map.of(11L, RecheckResult.RECTIFIED, 12L, RecheckResult.RECTIFIED));
    assertThat(recheck.isPassed()).isTrue();
    assertThatThrownBy(recheck::conclude).isInstanceOf(RecheckNotAtThisStep.class);
  }

  @Test
  void a_problem_of_another_case_is_not_rechecked_here() {
    assertThatThrownBy(() -> recheck.decide(99, RecheckResult.RECTIFIED, "好", INSPECTOR, NOW))
        .isInstanceOf(ProblemNotInRecheck.class);
  }

  @Test
  void ten_files_show_a_problem_and_no_more() {
    for (int i = 0; i < 10; i++) {
      recheck.attach(11, SHOT, INSPECTOR);
    }
    assertThatThrownBy(() -> recheck.attach(11, SHOT, INSPECTOR))
        .isInstanceOf(RecheckEvidenceLimitReached.class);
  }

  private void decideAll() {
    recheck.decide(11, RecheckResult.RECTIFIED, "已更正", INSPECTOR, NOW);
    recheck.decide(12, RecheckResult.RECTIFIED, "已更新", INSPECTOR, NOW);
    recheck.finish(INSPECTOR, NOW);
  }

  private static CheckedProblem problem(long itemId, int number) {
    return new CheckedProblem(itemId, number, "云溪生态环境", "990123M005WX0001", "严重表述错误", List.of());
  }

  private static User person(String id, UnitCode unit) {
    return new User(new UserId(id), id, unit, Set.of(Role.INSPECTOR), "hash");
  }
}
