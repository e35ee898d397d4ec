package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.Test;

class ChannelAddressTest {
  @Test
  void without_filters_the_running_channels_are_listed() {
    var address = ChannelAddress.read(Map.of("county", " "));

    assertThat(address.filter()).isEqualTo(ChannelFilter.RUNNING);
    assertThat(address.toString()).isEmpty();
  }

  @Test
  void every_filter_stands_in_the_address_and_is_read_back_the_same() {
    var address =
        new ChannelAddress(
            new ChannelFilter(
                new UnitCode("530621"),
                new UnitCode("530621M008"),
                ChannelKind.ACCOUNT,
                new Platform("WX"),
                ChannelState.FROZEN,
                false,
                "警方&政务",
                ChannelLevel.TOWNS_AND_COUNTY_DEPARTMENTS,
                LastVerdict.FAILED,
                14,
                Screening.ENTERTAINMENT),
            true,
            List.of());

    assertThat(ChannelAddress.parse(address.toString())).isEqualTo(address);
    assertThat(address.toString())
        .startsWith("county=530621&unit=530621M008&")
        .contains("text=%E8%AD%A6%E6%96%B9%26%E6%94%BF%E5%8A%A1");
  }

  @Test
  void a_state_is_asked_for_among_all_channels_and_all_of_them_can_be_asked_for() {
    assertThat(ChannelAddress.read(Map.of("state", "CANCELLED")).filter().running()).isFalse();

    var all = ChannelAddress.read(Map.of("all", "true"));
    assertThat(all.filter().running()).isFalse();
    assertThat(ChannelAddress.parse(all.toString())).isEqualTo(all);
  }

  @Test
  void an_address_edited_by_hand_asks_for_nothing_it_cannot_mean_and_says_so() {
    var address =
        ChannelAddress.read(
            Map.of("county", "53' or 1=1", "kind", "PAPER", "platform", "wechat", "silent", "0"));

    assertThat(address.filter()).isEqualTo(ChannelFilter.RUNNING);
    assertThat(address.unknown()).containsExactlyInAnyOrder("county", "kind", "platform", "silent");
  }

  @Test
  void a_countys_figures_lead_to_the_same_filters_in_that_county() {
    var failed = ChannelAddress.read(Map.of("verdict", "FAILED"));

    assertThat(failed.in(new UnitCode("530621")).toString())
        .isEqualTo("county=530621&verdict=FAILED");
  }
}
