package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.WECHAT;
import static org.duban.register.RegisterFixtures.account;
import static org.duban.register.RegisterFixtures.inState;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an opening must explain, and when a closed channel may be cancelled. */
class OpeningRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 8, 10);
  private static final Channel RUNNING = account("530621M008WX0001", "合成警方");

  private static void check(
      Platform platform, @Nullable LocalDate published, String exception, Channel... running) {
    OpeningRules.check(
        ChannelKind.ACCOUNT,
        new FilingForm(
            platform,
            null,
            "合成发布",
            ChannelDetails.NONE,
            TODAY,
            TODAY,
            null,
            "新设",
            "",
            published,
            exception),
        List.of(running),
        TODAY);
  }

  @Test
  void a_second_account_on_a_platform_is_explained() {
    assertThatThrownBy(() -> check(WECHAT, null, " ", RUNNING))
        .isInstanceOfSatisfying(
            SecondAccountUnexplained.class,
            e -> assertThat(e.facts()).containsExactly("合成发布", "合成警方"));
    assertThatNoException().isThrownBy(() -> check(WECHAT, null, "分管政务服务，受众不同。", RUNNING));
  }

  @Test
  void an_account_on_another_platform_needs_no_word() {
    assertThatNoException().isThrownBy(() -> check(new Platform("DY"), null, "", RUNNING));
  }

  @Test
  void nothing_is_published_before_it_is_filed_without_a_word() {
    assertThatThrownBy(() -> check(WECHAT, TODAY.minusDays(1), ""))
        .isInstanceOf(PublishedBeforeFiling.class);
    assertThatNoException().isThrownBy(() -> check(WECHAT, TODAY.minusDays(1), "疫情防控应急发布，次日补报备案。"));
    assertThatNoException().isThrownBy(() -> check(WECHAT, TODAY, ""));
  }

  @Test
  void nothing_was_published_tomorrow() {
    assertThatThrownBy(() -> check(WECHAT, TODAY.plusDays(1), "说明"))
        .isInstanceOf(DatesOutOfOrder.class);
  }

  @Test
  void a_channel_is_cancelled_after_its_freeze_period() {
    Channel closed = account("530621M008WX0002", "合成交警");
    inState(closed, ChannelState.CLOSURE_ANNOUNCED, TODAY);
    FreezePeriod thirty = new FreezePeriod(30);

    assertThatThrownBy(() -> thirty.check(closed, TODAY.plusDays(29)))
        .isInstanceOfSatisfying(
            FreezeNotOver.class,
            e -> assertThat(e.facts()).containsExactly("合成交警", TODAY, TODAY.plusDays(30), 30));
    assertThatNoException().isThrownBy(() -> thirty.check(closed, TODAY.plusDays(30)));
    assertThatNoException().isThrownBy(() -> new FreezePeriod(0).check(closed, TODAY));
  }
}
