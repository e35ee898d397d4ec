package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.inspection.InspectionFixtures.countyPortal;
import static org.duban.inspection.InspectionFixtures.townAccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.duban.document.StoredFileId;
import org.duban.shared.CheckWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingRulesTest {
  private static final StoredFileId FILE = new StoredFileId("00000000-0000-4000-8000-000000000001");
  private static final LocalDate POINT = LocalDate.of(2021, 6, 18);
  private final IndicatorSet set = InspectionFixtures.set2019();

  @Test
  void a_wording_error_needs_wrong_and_right_text_P03() {
    assertThatThrownBy(() -> draft(townAccount(), wording("错", "")))
        .isInstanceOf(TextPairMissing.class);
    assertThatThrownBy(() -> draft(townAccount(), wording("同", "同")))
        .isInstanceOf(TextPairMissing.class);

    FindingDraft draft = draft(townAccount(), wording("烈土", "烈士"));

    assertThat(draft.label()).isEqualTo("严重表述错误");
    assertThat(draft.kind()).isEqualTo(IndicatorKind.VETO);
    assertThat(draft.points()).isZero();
  }

  @Test
  void an_update_within_two_weeks_is_no_finding_Z21() {
    assertThatThrownBy(() -> draft(townAccount(), stale(POINT.minusDays(14))))
        .isInstanceOf(UpdatedWithinLimit.class)
        .extracting(e -> ((UpdatedWithinLimit) e).facts())
        .isEqualTo(List.of(14L, 14));

    assertThat(draft(townAccount(), stale(POINT.minusDays(15))).label()).isEqualTo("内容更新不及时");
  }

  @Test
  void an_update_after_the_day_of_looking_contradicts_it() {
    assertThatThrownBy(() -> draft(townAccount(), stale(POINT.plusDays(5))))
        .isInstanceOfSatisfying(
            UpdatedAfterObservation.class,
            e -> assertThat(e.facts()).containsExactly(POINT.plusDays(5), POINT));
  }

  @Test
  void a_monitoring_point_lies_in_the_window_and_not_in_the_future_Z04() {
    var window = new CheckWindow(POINT.minusDays(3), POINT.plusDays(3));
    FindingRules.checkPoint(set, stale(null), window, POINT);

    assertThatThrownBy(() -> FindingRules.checkPoint(set, stale(null), window, POINT.minusDays(1)))
        .isInstanceOf(ObservedInFuture.class);
    var before = new CheckWindow(POINT.minusDays(9), POINT.minusDays(1));
    assertThatThrownBy(() -> FindingRules.checkPoint(set, stale(null), before, POINT))
        .isInstanceOf(ObservedOutsideWindow.class);
    var after = new CheckWindow(POINT.plusDays(1), POINT.plusDays(9));
    assertThatThrownBy(() -> FindingRules.checkPoint(set, stale(null), after, POINT))
        .isInstanceOf(ObservedOutsideWindow.class);
  }

  @Test
  void where_no_date_is_asked_for_none_is_held_against_the_inspector() {
    var before = new CheckWindow(POINT.minusDays(9), POINT.minusDays(1));
    FindingRules.checkPoint(set, wording("烈土", "烈士"), before, POINT);
  }

  @Test
  void a_page_without_publishing_date_counts_as_not_updated_SC_9() {
    assertThat(draft(townAccount(), stale(null)).indicatorId()).isEqualTo("M-V2.1");
  }

  @Test
  void accounts_are_judged_by_vetoes_of_accounts_only_SC_8() {
    assertThatThrownBy(() -> draft(townAccount(), deduction("W-D1.3", "1")))
        .isInstanceOf(IndicatorDoesNotApply.class);
    assertThatThrownBy(() -> draft(countyPortal(), stale(null)))
        .isInstanceOf(IndicatorDoesNotApply.class);
  }

  @Test
  void headings_are_not_found_on_a_channel() {
    assertThatThrownBy(() -> draft(countyPortal(), deduction("W-D2.6", "1")))
        .isInstanceOf(IndicatorDoesNotApply.class);
  }

  @Test
  void points_stay_within_the_value_of_the_indicator() {
    assertThatThrownBy(() -> draft(countyPortal(), deduction("W-D1.3", "6")))
        .isInstanceOf(PointsOutOfRange.class);
    assertThatThrownBy(() -> draft(countyPortal(), deduction("W-D1.3", "0")))
        .isInstanceOf(PointsOutOfRange.class);
    assertThat(draft(countyPortal(), deduction("W-D1.3", null)).points()).isEqualByComparingTo("1");
  }

  @Test
  void a_finding_that_nobody_could_check_is_refused() {
    Observation nothing =
        new Observation("M-V3.1", null, "", "看过", " ", "", "", POINT, null, List.of());

    assertThatThrownBy(() -> draft(townAccount(), nothing))
        .isInstanceOf(FindingWithoutEvidence.class);
  }

  @Test
  void an_own_label_replaces_that_of_the_indicator_Z11() {
    Observation own =
        new Observation("M-V3.1", null, " 备案信息有误 ", "", "", "", "", POINT, null, List.of(FILE));

    assertThat(draft(townAccount(), own).label()).isEqualTo("备案信息有误");
  }

  private FindingDraft draft(ChannelSnapshot channel, Observation seen) {
    return FindingRules.draft(set, channel, seen);
  }

  private static Observation wording(String wrong, String right) {
    return new Observation("M-V1.1", null, "", "", "", wrong, right, POINT, null, List.of(FILE));
  }

  private static Observation stale(@Nullable LocalDate last) {
    return new Observation("M-V2.1", null, "", "", "", "", "", POINT, last, List.of(FILE));
  }

  private static Observation deduction(String code, @Nullable String points) {
    BigDecimal given = points == null ? null : new BigDecimal(points);
    return new Observation(
        code, given, "", "", "https://example.invalid/2", "", "", POINT, null, List.of());
  }
}
