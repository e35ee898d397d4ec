package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.duban.people.UnitKind;
import org.duban.register.RegisterTotals.CountyRow;
import org.duban.register.RegisterTotals.LevelRow;
import org.duban.register.RegisterTotals.PlatformRow;
import org.junit.jupiter.api.Test;

class RegisterTotalsTest {
  private static final List<ChannelCount> COUNTS =
      List.of(
          new ChannelCount(UnitKind.CITY, "530600", ChannelKind.WEBSITE, null, 1),
          new ChannelCount(UnitKind.COUNTY, "530621", ChannelKind.WEBSITE, null, 11),
          new ChannelCount(UnitKind.COUNTY, "530621", ChannelKind.ACCOUNT, "WX", 10),
          new ChannelCount(UnitKind.MUNICIPAL_DEPARTMENT, "530600", ChannelKind.ACCOUNT, "XL", 7),
          new ChannelCount(UnitKind.TOWN, "530621", ChannelKind.ACCOUNT, "WX", 100),
          new ChannelCount(UnitKind.COUNTY_DEPARTMENT, "530622", ChannelKind.ACCOUNT, "ZZ", 2));

  @Test
  void the_levels_add_up_to_the_total() {
    var totals = RegisterTotals.of(COUNTS, true, RegisterFixtures.dictionary());

    assertThat(totals.levels())
        .extracting(LevelRow::level, LevelRow::websites, LevelRow::accounts)
        .containsExactly(
            tuple(ChannelLevel.GOVERNMENTS, 12L, 10L),
            tuple(ChannelLevel.MUNICIPAL_DEPARTMENTS, 0L, 7L),
            tuple(ChannelLevel.TOWNS_AND_COUNTY_DEPARTMENTS, 0L, 102L));
    assertThat(totals.websites()).isEqualTo(12);
    assertThat(totals.accounts()).isEqualTo(119);
    assertThat(totals.total()).isEqualTo(131);
  }

  @Test
  void the_platforms_add_up_to_the_accounts_even_those_the_dictionary_lacks() {
    var totals = RegisterTotals.of(COUNTS, true, RegisterFixtures.dictionary());

    assertThat(totals.platforms())
        .extracting(PlatformRow::name, PlatformRow::number)
        .containsExactly(tuple("微信公众号", 110L), tuple("新浪微博", 7L), tuple("ZZ", 2L));
    assertThat(totals.platforms().stream().mapToLong(PlatformRow::number).sum())
        .isEqualTo(totals.accounts());
  }

  @Test
  void the_city_portal_can_be_left_out_and_is_still_named() {
    var totals = RegisterTotals.of(COUNTS, false, RegisterFixtures.dictionary());

    assertThat(totals.websites()).isEqualTo(11);
    assertThat(totals.cityPortal()).isEqualTo(1);
  }

  @Test
  void the_counties_add_up_to_the_total_with_the_city_as_one_of_them() {
    var totals = RegisterTotals.of(COUNTS, true, RegisterFixtures.dictionary());

    assertThat(totals.counties())
        .containsExactly(
            new CountyRow("530600", 1, 7),
            new CountyRow("530621", 11, 110),
            new CountyRow("530622", 0, 2));
    assertThat(totals.counties().stream().mapToLong(c -> c.websites() + c.accounts()).sum())
        .isEqualTo(totals.total());
  }
}
