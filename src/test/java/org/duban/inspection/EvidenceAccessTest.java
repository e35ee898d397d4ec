package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.inspection.InspectionFixtures.CHIEF;
import static org.duban.inspection.InspectionFixtures.CITY;
import static org.duban.inspection.InspectionFixtures.COUNTY;
import static org.duban.inspection.InspectionFixtures.INSPECTOR;
import static org.duban.inspection.InspectionFixtures.NOW;
import static org.duban.inspection.InspectionFixtures.QUARTER;
import static org.duban.inspection.InspectionFixtures.TODAY;
import static org.duban.inspection.InspectionFixtures.TOWN;
import static org.duban.inspection.InspectionFixtures.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.document.SomeFile;
import org.duban.document.StoredFile;
import org.duban.people.AtTheDesk;
import org.duban.people.NotYourUnit;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.people.UnknownUnit;
import org.duban.people.User;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees results and their evidence, and when. */
class EvidenceAccessTest {
  private static final User CLERK = AtTheDesk.person("clerk", TOWN.code(), Role.UNIT_CLERK);
  private static final User SUPERVISOR =
      AtTheDesk.person("supervisor", COUNTY.code(), Role.COUNTY_SUPERVISOR);
  private static final User REVIEWER = AtTheDesk.person("reviewer", CITY.code(), Role.REVIEWER);
  private static final User STRANGER =
      AtTheDesk.person("stranger", new UnitCode("990121M009"), Role.UNIT_CLERK);

  private final Inspection town = InspectionFixtures.inspectionOf(InspectionFixtures.townAccount());
  private final InspectionCycle cycle =
      new InspectionCycle(QUARTER, InspectionFixtures.plan(), InspectionFixtures.REVIEWER, NOW);
  private final EvidenceAccess access = new EvidenceAccess();
  private final StoredFile confirmed = SomeFile.image();
  private final StoredFile dismissed = SomeFile.image();

  @BeforeEach
  void a_verified_quarter_with_a_finding_and_a_dismissed_one() {
    access.inspections = new InspectionsInMemory(town);
    access.cycles = new CyclesInMemory(cycle);
    access.sight = AtTheDesk.sightOver(new Three());
    town.record(finding("M-V2.1", "0"), INSPECTOR, NOW).attach(confirmed.id());
    Finding mistake = town.record(finding("M-V3.1", "0"), INSPECTOR, NOW);
    mistake.attach(dismissed.id());
    town.dismiss(mistake, INSPECTOR, NOW);
    cycle.plan(InspectionFixtures.plan(), InspectionFixtures.REVIEWER, NOW, TODAY);
    cycle.drawn(0, 1, NOW);
    cycle.judged();
    town.verified();
    cycle.verified(CHIEF, NOW);
  }

  @Test
  void before_the_circular_only_the_office_reads_evidence() {
    assertThat(access.mayRead(confirmed, REVIEWER)).isTrue();
    assertThat(access.mayRead(confirmed, CLERK)).isFalse();
    assertThat(access.mayRead(confirmed, SUPERVISOR)).isFalse();
  }

  @Test
  void with_the_circular_the_unit_and_its_county_read_it_and_nobody_elses() {
    cycle.published(NOW);

    assertThat(access.mayRead(confirmed, CLERK)).isTrue();
    assertThat(access.mayRead(confirmed, SUPERVISOR)).isTrue();
    assertThat(access.mayRead(confirmed, STRANGER)).isFalse();
  }

  @Test
  void evidence_of_a_dismissed_finding_stays_with_the_office() {
    cycle.published(NOW);

    assertThat(access.mayRead(dismissed, CLERK)).isFalse();
    assertThat(access.mayRead(dismissed, SUPERVISOR)).isFalse();
    assertThat(access.mayRead(dismissed, REVIEWER)).isTrue();
  }

  @Test
  void a_file_of_something_else_is_not_ours_to_give() {
    assertThat(access.mayRead(SomeFile.image(), REVIEWER)).isFalse();
  }

  @Test
  void results_open_with_the_circular_too() {
    ResultsView view = new ResultsView();
    view.cycles = access.cycles;
    view.inspections = access.inspections;
    view.sight = access.sight;
    view.user = AtTheDesk.of(CLERK);
    assertThat(view.listOf(QUARTER)).isEmpty();
    assertThatThrownBy(() -> view.get(town.getId())).isInstanceOf(NotYourUnit.class);
    assertThat(view.isOpen(cycle)).isFalse();

    PublishResults publish = new PublishResults();
    publish.cycles = access.cycles;
    publish.publish(QUARTER, NOW);
    publish.publish(QUARTER, NOW.plusSeconds(60));

    assertThat(cycle.publishedAt()).contains(NOW);
    assertThat(view.listOf(QUARTER)).containsExactly(town);
    assertThat(view.get(town.getId())).isSameAs(town);
  }

  @Test
  void results_that_nobody_verified_are_not_published() {
    InspectionCycle early =
        new InspectionCycle(QUARTER, InspectionFixtures.plan(), InspectionFixtures.REVIEWER, NOW);

    assertThatThrownBy(() -> early.published(NOW)).isInstanceOf(CycleNotInState.class);
  }

  private static final class Three implements Units {
    @Override
    public Unit get(UnitCode code) {
      return find(code).orElseThrow(() -> new UnknownUnit(code));
    }

    @Override
    public Optional<Unit> find(UnitCode code) {
      return list().stream().filter(u -> u.code().equals(code)).findFirst();
    }

    @Override
    public List<Unit> list() {
      return List.of(CITY, COUNTY, TOWN);
    }

    @Override
    public List<Unit> listBelow(UnitCode parent) {
      return List.of();
    }

    @Override
    public Map<UnitCode, String> namesOf(Collection<UnitCode> codes) {
      return Map.of();
    }

    @Override
    public void add(Unit unit) {
      throw new UnsupportedOperationException();
    }
  }
}
