package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.Cases.DUE;
import static org.duban.rectification.Cases.NOW;
import static org.duban.rectification.Cases.QUARTER;

import java.time.Instant;
import java.util.Map;
import org.duban.inspection.RegionProgress;
import org.duban.inspection.StageCard;
import org.duban.shared.OfficeClock;
import org.junit.jupiter.api.Test;

/** What the quarter's page says of rectification: who has reported, and what left the ledger. */
class RectificationStagesTest {

  @Test
  void the_card_counts_the_units_that_have_reported() {
    StageCard card = reports(NOW, Cases.writing(), reported());
    assertThat(card.value()).isEqualTo("1/2");
    assertThat(card.wordKey()).isEqualTo("rectification_stage.status.unreported");
    assertThat(card.fact()).isEqualTo("1");
    assertThat(card.current()).isTrue();
    assertThat(card.to()).isEqualTo("rectification/cases.xhtml?quarter=" + QUARTER);
  }

  @Test
  void a_unit_that_is_late_turns_the_card_red() {
    StageCard card = reports(DUE.plusSeconds(1), Cases.writing(), reported());
    assertThat(card.tone()).isEqualTo("red");
    assertThat(card.wordKey()).isEqualTo("rectification_stage.status.late");
  }

  @Test
  void all_reports_are_in_when_none_lies_with_its_unit() {
    StageCard card = reports(DUE.plusSeconds(1), reported());
    assertThat(card.wordKey()).isEqualTo("rectification_stage.status.reported");
    assertThat(card.current()).isFalse();
  }

  @Test
  void the_ledger_counts_problems_not_units() {
    StageCard half = stages(NOW, Cases.secondRound()).closingOut().of(QUARTER).orElseThrow();
    assertThat(half.value()).isEqualTo("1/2");
    assertThat(half.wordKey()).isEqualTo("rectification_stage.status.open");

    var made = Cases.rechecking();
    made.recheck(Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.RECTIFIED), NOW);
    made.close(NOW);
    StageCard whole = stages(NOW, made).closingOut().of(QUARTER).orElseThrow();
    assertThat(whole.value()).isEqualTo("2/2");
    assertThat(whole.tone()).isEqualTo("green");
  }

  @Test
  void nothing_is_said_of_the_ledger_before_the_first_report_is_re_checked() {
    StageCard card = stages(NOW, Cases.writing()).closingOut().of(QUARTER).orElseThrow();
    assertThat(card.value()).isEqualTo("0/2");
    assertThat(card.wordKey()).isEqualTo("rectification_stage.status.waiting");
  }

  @Test
  void a_region_tells_how_far_its_units_are() {
    var progress = new ProgressOfRegions();
    progress.cases = new FewCases(Cases.writing(), reported(), Cases.rechecking());
    progress.clock = OfficeClock.fixed(DUE.plusSeconds(1), Cases.SHANGHAI);
    assertThat(progress.of(QUARTER))
        .isEqualTo(Map.of(Cases.COUNTY.value(), new RegionProgress.Progress(0, 2, 1, 1)));
  }

  private static RectificationCase reported() {
    return Cases.atCounty();
  }

  private static StageCard reports(Instant now, RectificationCase... cases) {
    return stages(now, cases).reporting().of(QUARTER).orElseThrow();
  }

  private static RectificationStages stages(Instant now, RectificationCase... cases) {
    var stages = new RectificationStages();
    stages.cases = new FewCases(cases);
    stages.clock = OfficeClock.fixed(now, Cases.SHANGHAI);
    return stages;
  }
}
