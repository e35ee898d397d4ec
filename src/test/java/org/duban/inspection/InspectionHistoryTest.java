package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.inspection.InspectionFixtures.CHIEF;
import static org.duban.inspection.InspectionFixtures.CITY;
import static org.duban.inspection.InspectionFixtures.INSPECTOR;
import static org.duban.inspection.InspectionFixtures.NOW;
import static org.duban.inspection.InspectionFixtures.QUARTER;
import static org.duban.inspection.InspectionFixtures.TODAY;
import static org.duban.inspection.InspectionFixtures.TOWN;
import static org.duban.inspection.InspectionFixtures.finding;

import java.util.List;
import org.duban.people.AtTheDesk;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.register.ChannelHistoryEntry;
import org.duban.register.RegisterFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a channel's page tells of its inspections, and to whom. */
class InspectionHistoryTest {
  private static final User CLERK = AtTheDesk.person("clerk", TOWN.code(), Role.UNIT_CLERK);
  private static final User REVIEWER = AtTheDesk.person("reviewer", CITY.code(), Role.REVIEWER);

  private final Inspection town = InspectionFixtures.inspectionOf(InspectionFixtures.townAccount());
  private final InspectionCycle cycle =
      new InspectionCycle(QUARTER, InspectionFixtures.plan(), InspectionFixtures.REVIEWER, NOW);
  private final InspectionHistory history = new InspectionHistory();

  @BeforeEach
  void an_inspection_that_failed() {
    history.inspections = new InspectionsInMemory(town);
    history.cycles = new CyclesInMemory(cycle);
    history.view = new ResultsView();
    history.view.cycles = history.cycles;
    history.view.inspections = history.inspections;
    history.view.sight = AtTheDesk.sightOver(RegisterFixtures.units());
    history.view.user = AtTheDesk.of(REVIEWER);
    town.record(finding("M-V2.1", "0"), INSPECTOR, NOW);
  }

  private List<ChannelHistoryEntry> of(User person) {
    history.view.user = AtTheDesk.of(person);
    return history.historyOf(town.getChannel().getChannelId());
  }

  private void verify() {
    town.conclude(INSPECTOR, NOW);
    town.judged(new Judgement(Verdict.FAILED, VerdictReason.VETO, null));
    cycle.plan(InspectionFixtures.plan(), InspectionFixtures.REVIEWER, NOW, TODAY);
    cycle.drawn(0, 1, NOW);
    cycle.judged();
    town.verified();
    cycle.verified(CHIEF, NOW);
  }

  @Test
  void what_is_not_judged_yet_is_no_history() {
    assertThat(of(REVIEWER)).isEmpty();
  }

  @Test
  void a_unit_reads_its_verdict_once_the_circular_is_out() {
    verify();
    assertThat(of(REVIEWER)).hasSize(1);
    assertThat(of(CLERK)).isEmpty();
    cycle.published(NOW);

    assertThat(of(CLERK))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.what()).isEqualTo(Verdict.FAILED);
              assertThat(entry.quarter()).isEqualTo(QUARTER);
              assertThat(entry.on()).isEqualTo(cycle.getWindow().to());
              assertThat(entry.detail()).isEqualTo(town.confirmed().get(0).getLabel());
              assertThat(entry.tone()).isEqualTo("red");
              assertThat(entry.page()).isEqualTo("inspection/result.xhtml?id=" + town.getId());
            });
  }
}
