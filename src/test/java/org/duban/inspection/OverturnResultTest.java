package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.inspection.InspectionFixtures.INSPECTOR;
import static org.duban.inspection.InspectionFixtures.NOW;
import static org.duban.inspection.InspectionFixtures.QUARTER;
import static org.duban.inspection.InspectionFixtures.REVIEWER;
import static org.duban.inspection.InspectionFixtures.finding;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A failure that never was does not stay on record. */
class OverturnResultTest {
  private static final Instant LATER = NOW.plusSeconds(60);

  private final Inspection town = InspectionFixtures.inspectionOf(InspectionFixtures.townAccount());
  private final InspectionsInMemory inspections = new InspectionsInMemory(town);
  private final FiredEvents<DomainEvent> events = new FiredEvents<>();
  private final OverturnResult results = new OverturnResult();

  @BeforeEach
  void wire() {
    results.inspections = inspections;
    results.cycles =
        new CyclesInMemory(new InspectionCycle(QUARTER, InspectionFixtures.plan(), REVIEWER, NOW));
    results.sets = new OneIndicatorSet();
    results.verdicts =
        new Verdicts(
            (decision, inputs) ->
                Boolean.TRUE.equals(inputs.get("vetoed"))
                    ? Map.of("verdict", "FAILED", "reason", "VETO")
                    : Map.of("verdict", "PASSED", "reason", "NONE"));
    results.clock = OfficeClock.fixed(LATER, ZoneId.of("Asia/Shanghai"));
    results.events = events;
  }

  @Test
  void a_channel_whose_only_finding_was_wrong_did_not_fail() {
    failedBy(finding("M-V2.1", "0"));

    assertThat(results.overturn(town.getId(), Set.of(5L), REVIEWER)).isTrue();

    assertThat(town.isFailed()).isFalse();
    assertThat(inspections.listFailed(QUARTER)).isEmpty();
    assertThat(town.getState()).isEqualTo(InspectionState.VERIFIED);
    assertThat(town.overturnedAt()).contains(LATER);
    assertThat(town.finding(5).decidedBy()).contains(REVIEWER);
    assertThat(events.all())
        .containsExactly(
            new ResultOverturned(QUARTER, town.getChannel().getName(), Verdict.PASSED));
  }

  @Test
  void another_veto_still_fails_it() {
    failedBy(finding("M-V2.1", "0"), finding("M-V1.1", "0"));

    assertThat(results.overturn(town.getId(), Set.of(5L), REVIEWER)).isTrue();

    assertThat(town.isFailed()).isTrue();
    assertThat(town.confirmed()).extracting(Finding::getId).containsExactly(6L);
  }

  @Test
  void to_ask_again_or_for_a_finding_of_another_channel_changes_nothing() {
    failedBy(finding("M-V2.1", "0"));
    results.overturn(town.getId(), Set.of(5L), REVIEWER);

    assertThat(results.overturn(town.getId(), Set.of(5L), INSPECTOR)).isFalse();
    assertThat(results.overturn(town.getId(), Set.of(99L), INSPECTOR)).isFalse();
    assertThat(results.overturn(town.getId(), List.of(), INSPECTOR)).isFalse();
    assertThat(town.finding(5).decidedBy()).contains(REVIEWER);
    assertThat(events.all()).hasSize(1);
  }

  @Test
  void older_data_that_have_only_a_verdict_lose_that_and_get_no_points() {
    town.archived(new Judgement(Verdict.FAILED, VerdictReason.VETO, null));

    assertThat(results.overturn(town.getId(), List.of(), REVIEWER)).isTrue();

    assertThat(town.getVerdict()).isEqualTo(Verdict.PASSED);
    assertThat(town.score()).isEmpty();
  }

  @Test
  void what_was_not_verified_is_the_inspectors_own() {
    town.record(finding("M-V2.1", "0"), INSPECTOR, NOW);
    InspectionsInMemory.number(town.getFindings().get(0), Finding.class, 5);

    assertThat(results.overturn(town.getId(), Set.of(5L), REVIEWER)).isFalse();
    assertThat(town.confirmed()).hasSize(1);
  }

  private void failedBy(FindingDraft... drafts) {
    for (FindingDraft draft : drafts) {
      Finding made = town.record(draft, INSPECTOR, NOW);
      InspectionsInMemory.number(made, Finding.class, 4 + town.getFindings().size());
    }
    town.judged(new Judgement(Verdict.FAILED, VerdictReason.VETO, null));
    town.verified();
  }
}
