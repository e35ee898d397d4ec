package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.OPENED;
import static org.duban.register.RegisterFixtures.WEIBO;
import static org.duban.register.RegisterFixtures.account;

import java.time.LocalDate;
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
}
