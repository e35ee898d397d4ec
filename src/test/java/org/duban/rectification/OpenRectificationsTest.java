package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.inspection.CheckedQuarters.SECOND;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.circular.IssuedRows;
import org.duban.inspection.CheckedQuarters;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.Units;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.Test;

/** What is ordered is what the circular printed. */
class OpenRectificationsTest {
  private final Desks desks = new Desks(Cases.writing());
  private final FewCases cases = new FewCases();

  private OpenRectifications open(CheckedQuarters quarters) {
    return new OpenRectifications(
        IssuedRows.over(quarters.inspections()),
        quarters.inspections(),
        quarters.cycles(),
        new AnyUnit(),
        cases,
        desks.dues(),
        desks.workflow,
        desks.clock,
        desks.events);
  }

  @Test
  void a_channel_that_stands_in_no_rate_and_in_no_attachment_is_ordered_nothing_Z09() {
    CheckedQuarters quarters = CheckedQuarters.withPortalLeftOut();

    open(quarters).open(SECOND);

    assertThat(cases.listOf(SECOND))
        .singleElement()
        .satisfies(c -> assertThat(c.unit()).isEqualTo(quarters.second().getChannel().unit()))
        .satisfies(c -> assertThat(c.openItems()).hasSize(1));
  }

  @Test
  void a_unit_that_has_its_case_keeps_it() {
    CheckedQuarters quarters = CheckedQuarters.failedTwice();
    open(quarters).open(SECOND);
    open(quarters).open(SECOND);

    assertThat(cases.listOf(SECOND))
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.openItems().get(0).getFailedBefore())
                    .containsExactly(SECOND.previous()));
  }

  /** Whatever code is asked for is a department of its division. */
  private static final class AnyUnit implements Units {
    @Override
    public Unit get(UnitCode code) {
      return new Unit(
          code, "合成单位", UnitKind.COUNTY_DEPARTMENT, new UnitCode(code.division()), true);
    }

    @Override
    public Optional<Unit> find(UnitCode code) {
      return Optional.of(get(code));
    }

    @Override
    public List<Unit> list() {
      return List.of();
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
