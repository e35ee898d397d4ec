package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.OPENED;
import static org.duban.register.RegisterFixtures.WEIBO;
import static org.duban.register.RegisterFixtures.account;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChannelTest {
  private final Channel channel = account("530621M008WX0001", "合成警方");

  @Test
  void a_name_holds_until_the_next_one() {
    channel.rename("合成县公安局", LocalDate.of(2021, 5, 10));

    assertThat(channel.nameOn(LocalDate.of(2021, 5, 9))).isEqualTo("合成警方");
    assertThat(channel.nameOn(LocalDate.of(2021, 5, 10))).isEqualTo("合成县公安局");
    assertThat(channel.getName()).isEqualTo("合成县公安局");
    assertThat(channel.names()).hasSize(2);
  }

  @Test
  void before_the_history_begins_the_first_name_is_given() {
    assertThat(channel.nameOn(OPENED.minusYears(1))).isEqualTo("合成警方");
    assertThat(channel.stateOn(OPENED.minusDays(1))).isEmpty();
  }

  @Test
  void history_is_not_written_backwards() {
    assertThatThrownBy(() -> channel.rename("新名", OPENED.minusDays(1)))
        .isInstanceOf(DatesOutOfOrder.class);
    assertThatThrownBy(
            () -> channel.enter(ChannelState.CANCELLED, OPENED.minusDays(1), "BA-2021-0001"))
        .isInstanceOf(DatesOutOfOrder.class);
    assertThat(channel.getName()).isEqualTo("合成警方");
    assertThat(channel.getState()).isEqualTo(ChannelState.NORMAL);
  }

  @ParameterizedTest
  @EnumSource(
      value = ChannelState.class,
      names = {"NORMAL", "CLOSURE_ANNOUNCED", "FROZEN"})
  void a_channel_is_monitored_until_it_has_really_gone(ChannelState state) {
    assertThat(state.isMonitored()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = ChannelState.class,
      names = {"MIGRATED", "DELETED", "CANCELLED"})
  void a_channel_that_has_gone_is_not_monitored(ChannelState state) {
    assertThat(state.isMonitored()).isFalse();
  }

  @Test
  void a_code_must_be_one_of_the_kind_and_platform() {
    var code = new IdentificationCode("530621M008WX0001");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Channel.registered(
                    ChannelKind.ACCOUNT,
                    code,
                    WEIBO,
                    "合成警方",
                    BUREAU,
                    ChannelDetails.NONE,
                    "",
                    "",
                    OPENED,
                    true));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Channel.registered(
                    ChannelKind.WEBSITE,
                    code,
                    null,
                    "合成警方",
                    BUREAU,
                    ChannelDetails.NONE,
                    "",
                    "",
                    OPENED,
                    true));
  }

  @Test
  void any_past_day_is_shown_as_the_register_held_it() {
    LocalDate may = LocalDate.of(2021, 5, 10);
    UnitCode successor = new UnitCode("530621M009");
    channel.rename("合成县公安局", may);
    channel.move(successor, may, "机构改革");
    channel.assign(new IdentificationCode("530621M009WX0001"), may, "机构改革");
    channel.describe(ChannelDetails.NONE.ownedBy("合成县公安局"), may, "BA-2021-0007");
    channel.enter(ChannelState.FROZEN, may.plusDays(1), "BA-2021-0008");

    assertThat(channel.on(OPENED.minusDays(1))).isEmpty();
    assertThat(channel.on(may.minusDays(1)))
        .contains(
            new ChannelOn(
                may.minusDays(1),
                "合成警方",
                ChannelState.NORMAL,
                Optional.of(new IdentificationCode("530621M008WX0001")),
                BUREAU,
                ""));
    assertThat(channel.on(may))
        .contains(
            new ChannelOn(
                may,
                "合成县公安局",
                ChannelState.NORMAL,
                Optional.of(new IdentificationCode("530621M009WX0001")),
                successor,
                "合成县公安局"));
    assertThat(channel.on(may.plusDays(1)).orElseThrow().state()).isEqualTo(ChannelState.FROZEN);
  }

  @Test
  void codes_owners_and_units_are_not_written_backwards() {
    LocalDate may = LocalDate.of(2021, 5, 10);
    channel.move(new UnitCode("530621M009"), may, "机构改革");

    assertThatThrownBy(() -> channel.move(BUREAU, may.minusDays(1), "改回"))
        .isInstanceOf(DatesOutOfOrder.class);
    assertThatThrownBy(
            () ->
                channel.assign(
                    new IdentificationCode("530621M009WX0001"), OPENED.minusDays(1), "更正"))
        .isInstanceOf(DatesOutOfOrder.class);
    assertThat(channel.unit()).isEqualTo(new UnitCode("530621M009"));
    assertThat(channel.code()).contains(new IdentificationCode("530621M008WX0001"));
  }

  @Test
  void of_two_corrections_of_one_day_the_later_holds() {
    channel.assign(new IdentificationCode("530621M008WX0002"), OPENED, "录入有误");

    assertThat(channel.on(OPENED).flatMap(ChannelOn::code))
        .contains(new IdentificationCode("530621M008WX0002"));
  }
}
