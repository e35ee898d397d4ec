package org.duban.registercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.CITY;
import static org.duban.register.RegisterFixtures.COUNTY;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.people.AtTheDesk;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.people.Unit;
import org.duban.register.ChannelKind;
import org.duban.register.RegisterFixtures;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The county's word about the answers of its units (decision 0011). */
class ConfirmCountyTest {
  private static final Quarter QUARTER = new Quarter(2021, 2);
  private static final Instant NOW = Instant.parse("2021-06-10T01:00:00Z");
  private static final UserId SUPERVISOR = new UserId("supervisor");
  private static final Map<UnitCode, Unit> UNITS =
      RegisterFixtures.units().list().stream()
          .collect(Collectors.toMap(Unit::code, Function.identity()));

  private final RegisterCheck city = new RegisterCheck(QUARTER, CITY, 1, NOW);
  private final RegisterCheck county = new RegisterCheck(QUARTER, COUNTY, 1, NOW);
  private final RegisterCheck bureau = new RegisterCheck(QUARTER, BUREAU, 1, NOW);
  private final RegisterChecksInMemory checks =
      new RegisterChecksInMemory(QUARTER, NOW, NOW, city, county, bureau);
  private final ConfirmCounty confirm = new ConfirmCounty();

  @BeforeEach
  void wire() {
    confirm.checks = checks;
    confirm.units = RegisterFixtures.units();
    confirm.user = AtTheDesk.of(AtTheDesk.person("supervisor", COUNTY, Role.COUNTY_SUPERVISOR));
    confirm.clock = OfficeClock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    confirm.events = new FiredEvents<>();
  }

  private static void answer(RegisterCheck check, String by) {
    check.answer(List.of(EntryAnswer.right(1, ChannelKind.ACCOUNT)), "", new UserId(by), NOW);
  }

  private CheckProgress.Row total() {
    return CheckProgress.of(checks.listOf(QUARTER), UNITS, NOW).total();
  }

  @Test
  void one_click_confirms_the_answered_units_of_the_own_county_alone() {
    answer(city, "clerk");
    answer(bureau, "clerk");

    assertThat(confirm.confirm(QUARTER)).isEqualTo(1);

    assertThat(bureau.countyConfirmedBy()).contains(SUPERVISOR);
    assertThat(bureau.countyConfirmedAt()).contains(NOW);
    assertThat(city.countyConfirmedAt()).isEmpty();
    assertThat(county.countyConfirmedAt()).isEmpty();
  }

  @Test
  void an_answer_that_comes_later_is_confirmed_by_a_second_click() {
    answer(bureau, "clerk");
    confirm.confirm(QUARTER);
    answer(county, "clerk");

    assertThat(total()).extracting(r -> r.toConfirm(), r -> r.confirmed()).containsExactly(1, 1);
    assertThat(confirm.confirm(QUARTER)).isEqualTo(1);
    assertThatThrownBy(() -> confirm.confirm(QUARTER)).isInstanceOf(NothingToConfirm.class);
  }

  @Test
  void nobody_confirms_their_own_answer() {
    answer(bureau, "supervisor");

    assertThatThrownBy(() -> confirm.confirm(QUARTER)).isInstanceOf(NothingToConfirm.class);
    assertThatThrownBy(() -> bureau.confirmByCounty(SUPERVISOR, NOW))
        .isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void an_answer_that_does_not_stand_is_not_confirmed() {
    assertThatThrownBy(() -> bureau.confirmByCounty(SUPERVISOR, NOW))
        .isInstanceOf(CheckNotThere.class);
  }

  @Test
  void a_locked_list_is_not_confirmed_any_more() {
    answer(bureau, "clerk");
    checks.lockRound(QUARTER).settle(NOW);

    assertThatThrownBy(() -> confirm.confirm(QUARTER))
        .isInstanceOfSatisfying(
            RoundOver.class, e -> assertThat(e.facts()).containsExactly("2021年二季度"));
  }

  @Test
  void a_municipal_unit_waits_for_no_county() {
    answer(city, "clerk");

    assertThat(total().toConfirm()).isZero();
  }

  @Test
  void every_figure_opens_the_units_that_it_counts() {
    answer(city, "clerk");
    answer(bureau, "clerk");
    confirm.confirm(QUARTER);

    assertThat(list(null, CheckGroup.ANSWERED))
        .extracting(u -> u.unitName(), u -> u.countyKey())
        .containsExactly(tuple("合成市", CheckFilter.MUNICIPAL), tuple("合成县公安局", COUNTY.value()));
    assertThat(list(COUNTY.value(), CheckGroup.OPEN)).hasSize(1);
    assertThat(list(COUNTY.value(), CheckGroup.CONFIRMED)).hasSize(1);
    assertThat(list(CheckFilter.MUNICIPAL, null)).hasSize(1);
  }

  private List<CheckProgress.Waiting> list(@Nullable String in, @Nullable CheckGroup group) {
    return CheckProgress.list(checks.listOf(QUARTER), UNITS, NOW, new CheckFilter(in, group));
  }
}
