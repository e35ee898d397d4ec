package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.inspection.InspectionFixtures.INSPECTOR;
import static org.duban.inspection.InspectionFixtures.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class CyclePlanTest {

  @Test
  void sums_the_accounts_of_all_platforms() {
    assertThat(plan().accounts()).isEqualTo(150);
    assertThat(plan().orderedSizes().keySet()).containsExactly("TT", "WX", "XL");
  }

  @Test
  void each_inspector_stands_once() {
    assertThat(with(plan(), List.of(INSPECTOR, INSPECTOR)).inspectors()).containsExactly(INSPECTOR);
  }

  @Test
  void the_cycle_ends_after_the_check_window() {
    refused(
        PlanRefused.Cause.CYCLE_END,
        () -> with(LocalDate.of(2021, 4, 30), LocalDate.of(2021, 6, 30), "seed", 20, 5));
  }

  @Test
  void the_register_check_ends_before_the_cycle() {
    refused(
        PlanRefused.Cause.REGISTER_CHECK,
        () -> with(LocalDate.of(2021, 9, 30), LocalDate.of(2021, 9, 30), "seed", 20, 5));
  }

  @Test
  void seed_batch_and_sample_must_make_sense() {
    LocalDate due = LocalDate.of(2021, 4, 30);
    LocalDate end = LocalDate.of(2021, 9, 30);
    refused(PlanRefused.Cause.SEED, () -> with(due, end, " x ", 20, 5));
    refused(PlanRefused.Cause.BATCH_SIZE, () -> with(due, end, "seed", 0, 5));
    refused(PlanRefused.Cause.SAMPLE_SIZE, () -> with(due, end, "seed", 20, -1));
  }

  static CyclePlan with(CyclePlan p, List<UserId> inspectors) {
    return new CyclePlan(
        p.window(),
        p.months(),
        p.registerCheckDueOn(),
        p.cycleEndsOn(),
        p.sampleSizes(),
        p.targeted(),
        p.failedBeforeIncluded(),
        p.websiteRounds(),
        p.cityPortalCounted(),
        p.seed(),
        inspectors,
        p.batchSize(),
        p.indicatorSet());
  }

  private static CyclePlan with(
      LocalDate registerDue, LocalDate ends, String seed, int batchSize, int accounts) {
    CyclePlan p = plan();
    return new CyclePlan(
        p.window(),
        p.months(),
        registerDue,
        ends,
        Map.of("WX", accounts),
        List.of(),
        true,
        1,
        true,
        seed,
        p.inspectors(),
        batchSize,
        "cn-2019");
  }

  private static void refused(PlanRefused.Cause cause, ThrowingCallable plan) {
    assertThatThrownBy(plan)
        .isInstanceOfSatisfying(PlanRefused.class, e -> assertThat(e.why()).isEqualTo(cause));
  }
}
