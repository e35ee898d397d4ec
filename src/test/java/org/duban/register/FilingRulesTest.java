package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.WECHAT;
import static org.duban.register.RegisterFixtures.account;
import static org.duban.register.RegisterFixtures.inState;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.faces.Texts;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilingRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 8, 10);
  private static final LocalDate DECIDED = LocalDate.of(2021, 8, 1);
  private static final LocalDate NOTICE = LocalDate.of(2021, 8, 2);

  private final Channel channel = account("530621M008WX0001", "合成警方");

  private static FilingForm form(
      String name, @Nullable LocalDate effective, @Nullable LocalDate confirmed, String proof) {
    return new FilingForm(
        WECHAT, null, name, ChannelDetails.NONE, DECIDED, effective, confirmed, "职责调整", proof);
  }

  private void check(FilingKind kind, FilingForm form) {
    check(kind, form, kind == FilingKind.CANCEL || kind == FilingKind.CLOSE);
  }

  private void check(FilingKind kind, FilingForm form, boolean proven) {
    FilingRules.check(
        kind, ChannelKind.ACCOUNT, form, kind == FilingKind.OPEN ? null : channel, proven, TODAY);
  }

  private void closed() {
    inState(channel, ChannelState.CLOSURE_ANNOUNCED, NOTICE);
  }

  @Test
  void an_opening_lies_neither_ahead_nor_before_the_decision() {
    assertThatNoException().isThrownBy(() -> check(FilingKind.OPEN, form("合成发布", TODAY, null, "")));
    assertThatThrownBy(() -> check(FilingKind.OPEN, form("合成发布", TODAY.plusDays(1), null, "")))
        .isInstanceOf(DatesOutOfOrder.class);
    assertThatThrownBy(() -> check(FilingKind.CHANGE, form("合成县公安局", TODAY.plusDays(1), null, "")))
        .isInstanceOf(DatesOutOfOrder.class);
    assertThatThrownBy(() -> check(FilingKind.OPEN, form("合成发布", DECIDED.minusDays(1), null, "")))
        .isInstanceOf(DatesOutOfOrder.class);
  }

  @Test
  void an_account_needs_its_platform() {
    var form =
        new FilingForm(null, null, "合成发布", ChannelDetails.NONE, DECIDED, TODAY, null, "新开", "");

    assertThatThrownBy(() -> check(FilingKind.OPEN, form)).isInstanceOf(PlatformMissing.class);
  }

  @Test
  void a_change_changes_something() {
    assertThatThrownBy(() -> check(FilingKind.CHANGE, form("合成警方", TODAY, null, "")))
        .isInstanceOf(NothingChanged.class);
    assertThatNoException()
        .isThrownBy(() -> check(FilingKind.CHANGE, form("合成县公安局", TODAY, null, "")));
  }

  @Test
  void a_closure_is_announced_by_today_and_frozen_after() {
    assertThatNoException()
        .isThrownBy(() -> check(FilingKind.CLOSE, form("合成警方", NOTICE, TODAY.plusDays(7), "")));
    assertThatThrownBy(() -> check(FilingKind.CLOSE, form("合成警方", TODAY.plusDays(1), null, "")))
        .isInstanceOf(DatesOutOfOrder.class);
    assertThatThrownBy(() -> check(FilingKind.CLOSE, form("合成警方", NOTICE, NOTICE.minusDays(1), "")))
        .isInstanceOf(DatesOutOfOrder.class);
  }

  @Test
  void a_closure_comes_with_a_picture_of_the_notice() {
    assertThatThrownBy(() -> check(FilingKind.CLOSE, form("合成警方", NOTICE, null, ""), false))
        .isInstanceOfSatisfying(
            ClosureNoticeMissing.class, e -> assertThat(e.facts()).containsExactly("合成警方"));
  }

  @Test
  void a_closure_is_filed_once() {
    closed();

    assertThatThrownBy(() -> check(FilingKind.CLOSE, form("合成警方", NOTICE, null, "")))
        .isInstanceOf(ClosureAlreadyAnnounced.class);
  }

  @Test
  void a_channel_that_was_not_closed_is_not_cancelled() {
    assertThatThrownBy(() -> check(FilingKind.CANCEL, form("合成警方", NOTICE, TODAY, "回执 1")))
        .isInstanceOf(CloseBeforeCancelling.class);
  }

  @Test
  void a_cancellation_needs_proof_that_the_platform_finished_it() {
    closed();

    assertThatThrownBy(() -> check(FilingKind.CANCEL, form("合成警方", TODAY, TODAY, "回执 1"), false))
        .isInstanceOf(ProofOfCancellationMissing.class);
    assertThatThrownBy(() -> check(FilingKind.CANCEL, form("合成警方", TODAY, null, "回执 1")))
        .isInstanceOf(DateMissing.class);
    assertThatNoException()
        .isThrownBy(() -> check(FilingKind.CANCEL, form("合成警方", TODAY, TODAY, "")));
  }

  @Test
  void dates_of_a_cancellation_follow_each_other() {
    closed();

    assertThatThrownBy(
            () -> check(FilingKind.CANCEL, form("合成警方", NOTICE.minusDays(1), TODAY, "回执 1")))
        .isInstanceOf(DatedBeforeRegister.class);
    assertThatThrownBy(
            () -> check(FilingKind.CANCEL, form("合成警方", TODAY, TODAY.minusDays(1), "回执 1")))
        .isInstanceOfSatisfying(
            DatesOutOfOrder.class,
            refusal ->
                assertThat(Texts.in(Texts.CHINESE, refusal.textKey(), refusal.facts().toArray()))
                    .isEqualTo(
                        "日期先后不对：“平台注销完成日期”（2021年8月10日）应不晚于“搜索核实日期”" + "（2021年8月9日）。请核对后修改。"));
  }

  @Test
  void a_new_name_does_not_hold_from_before_the_last_one() {
    channel.rename("合成公安", TODAY);

    assertThatThrownBy(() -> check(FilingKind.CHANGE, form("合成县公安局", TODAY.minusDays(1), null, "")))
        .isInstanceOfSatisfying(
            DatedBeforeRegister.class,
            refusal ->
                assertThat(Texts.in(Texts.CHINESE, refusal.textKey(), refusal.facts().toArray()))
                    .isEqualTo(
                        "“生效日期”（2021年8月9日）早于台账最近一次登记的日期（2021年8月10日）。" + "填报时请改正日期；审签、审核时请退回修改。"));
    assertThatNoException()
        .isThrownBy(() -> check(FilingKind.CHANGE, form("合成县公安局", TODAY, null, "")));
  }

  @Test
  void a_closure_is_not_announced_before_the_state_that_it_ends() {
    inState(channel, ChannelState.NORMAL, TODAY);

    assertThatThrownBy(() -> check(FilingKind.CLOSE, form("合成警方", TODAY.minusDays(1), null, "")))
        .isInstanceOf(DatedBeforeRegister.class);
  }

  @Test
  void who_approves_is_told_when_the_register_has_moved_on() {
    Filing filing =
        Filing.about(
            new CaseKey("BA-2021-0001"),
            FilingKind.CHANGE,
            channel,
            new UserId("clerk"),
            Instant.parse("2021-08-10T01:00:00Z"));
    filing.write(form("合成县公安局", NOTICE, null, ""), new UserId("clerk"));
    assertThatNoException().isThrownBy(() -> FilingRules.checkStillFits(filing, channel));

    channel.rename("合成公安", TODAY);
    assertThatThrownBy(() -> FilingRules.checkStillFits(filing, channel))
        .isInstanceOf(DatedBeforeRegister.class);
    inState(channel, ChannelState.DELETED, TODAY);
    assertThatThrownBy(() -> FilingRules.checkStillFits(filing, channel))
        .isInstanceOf(NotRunning.class);
  }

  @Test
  void nothing_is_filed_for_a_channel_that_has_gone() {
    inState(channel, ChannelState.CANCELLED, NOTICE);

    for (FilingKind kind : new FilingKind[] {FilingKind.CHANGE, FilingKind.CLOSE}) {
      assertThatThrownBy(() -> check(kind, form("合成县公安局", TODAY, null, "")))
          .isInstanceOf(NotRunning.class);
    }
  }

  @Test
  void a_decision_does_not_lie_ahead() {
    var form =
        new FilingForm(
            WECHAT,
            null,
            "合成发布",
            ChannelDetails.NONE,
            TODAY.plusDays(1),
            TODAY.plusDays(2),
            null,
            "新开",
            "");

    assertThatThrownBy(() -> check(FilingKind.OPEN, form)).isInstanceOf(DatesOutOfOrder.class);
  }
}
