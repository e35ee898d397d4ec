package org.duban.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.register.ChannelFilter;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.Platform;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.Test;

class ChannelsPageTest {
  private final ChannelsPage page = new ChannelsPage();

  @Test
  void without_filters_the_running_channels_are_listed() {
    assertThat(page.filter()).isEqualTo(ChannelFilter.RUNNING);
    assertThat(page.query()).isEmpty();
  }

  @Test
  void filters_stand_in_the_address() {
    page.setCounty("530621");
    page.setKindChosen(ChannelKind.ACCOUNT);
    page.setText(" 警方&政务 ");

    assertThat(page.query())
        .isEqualTo("?county=530621&kind=ACCOUNT&text=%E8%AD%A6%E6%96%B9%26%E6%94%BF%E5%8A%A1");
  }

  @Test
  void a_state_is_asked_for_among_all_channels() {
    page.setStateChosen(ChannelState.CANCELLED);
    page.setPlatform("WX");
    page.setUnit("530621M008");

    assertThat(page.filter())
        .isEqualTo(
            new ChannelFilter(
                null,
                new UnitCode("530621M008"),
                null,
                new Platform("WX"),
                ChannelState.CANCELLED,
                false,
                ""));
  }

  @Test
  void an_address_edited_by_hand_asks_for_nothing_it_cannot_mean() {
    page.setCounty("53' or 1=1");
    page.setUnit("530");
    page.setKind("PAPER");
    page.setPlatform("wechat");
    page.setText(null);

    assertThat(page.filter()).isEqualTo(ChannelFilter.RUNNING);
  }
}
