package org.duban.registercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.CITY;
import static org.duban.register.RegisterFixtures.COUNTY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.people.Unit;
import org.duban.register.RegisterFixtures;
import org.duban.registercheck.CheckProgress.Row;
import org.duban.registercheck.CheckProgress.Waiting;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class CheckProgressTest {
  private static final Quarter QUARTER = new Quarter(2021, 2);
  private static final Instant NOW = Instant.parse("2021-06-15T09:00:01Z");
  private static final Instant PAST = Instant.parse("2021-06-15T09:00:00Z");
  private static final Instant AHEAD = Instant.parse("2021-06-16T09:00:00Z");
  private static final Map<UnitCode, Unit> UNITS =
      RegisterFixtures.units().list().stream()
          .collect(Collectors.toMap(Unit::code, Function.identity()));

  private static RegisterCheck check(UnitCode unit, Instant due) {
    return new RegisterCheck(QUARTER, unit, 0, due);
  }

  private static RegisterCheck nil(UnitCode unit, Instant due) {
    RegisterCheck check = check(unit, due);
    check.reportNil("", new UserId("clerk"), NOW);
    return check;
  }

  @Test
  void the_rows_add_up_to_the_total() {
    var progress =
        CheckProgress.of(
            List.of(nil(CITY, PAST), check(COUNTY, AHEAD), check(BUREAU, PAST)), UNITS, NOW);

    assertThat(progress.counties())
        .extracting(Row::name, Row::units, Row::open, Row::toSeal, Row::late)
        .containsExactly(tuple("合成县", 2, 2, 0, 1), tuple("", 1, 0, 1, 0));
    assertThat(progress.total().units()).isEqualTo(3);
    assertThat(progress.total().late()).isEqualTo(1);
  }

  @Test
  void who_is_late_stands_first_and_an_answer_that_waits_for_its_leader_is_not_late() {
    var progress =
        CheckProgress.of(
            List.of(nil(CITY, PAST), check(COUNTY, AHEAD), check(BUREAU, PAST)), UNITS, NOW);

    assertThat(progress.waiting())
        .extracting(Waiting::unitName, Waiting::late)
        .containsExactly(tuple("合成县公安局", true), tuple("合成市", false), tuple("合成县", false));
  }

  @Test
  void a_closed_unit_is_counted_and_waits_no_more() {
    RegisterCheck closed = check(BUREAU, PAST);
    closed.close(NOW);

    var progress = CheckProgress.of(List.of(closed), UNITS, NOW);

    assertThat(progress.total().closed()).isEqualTo(1);
    assertThat(progress.waiting()).isEmpty();
  }

  @Test
  void a_sealed_nil_return_is_listed_with_its_file() {
    RegisterCheck nil = check(BUREAU, PAST);
    nil.reportNil("", new UserId("clerk"), NOW);
    nil.sealNil(
        new SealedNilReturn("f1", "零报告.pdf", "0".repeat(64), NOW), "", new UserId("leader"));

    var progress = CheckProgress.of(List.of(nil), UNITS, NOW);

    assertThat(progress.nilReturns())
        .extracting(n -> n.unitName(), n -> n.countyName(), n -> n.sealed().fileId())
        .containsExactly(tuple("合成县公安局", "合成县", "f1"));
  }
}
