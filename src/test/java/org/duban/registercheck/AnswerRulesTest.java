package org.duban.registercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.WECHAT;
import static org.duban.register.RegisterFixtures.account;

import java.time.LocalDate;
import java.util.List;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.ChannelsInMemory;
import org.duban.register.DatesOutOfOrder;
import org.duban.register.NameMissing;
import org.duban.register.Platform;
import org.duban.register.PlatformMissing;
import org.duban.register.RegisterFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 6, 10);

  private final ChannelsInMemory channels = new ChannelsInMemory();

  @BeforeEach
  void register() {
    channels.add(account("530621M008WX0001", "合成警方"));
    channels.add(account("530621M008XL0001", "合成警方微博"));
  }

  private void check(EntryAnswer... answers) {
    AnswerRules.check("合成县公安局", channels.listRunning(BUREAU), List.of(answers), TODAY);
  }

  private static EntryAnswer right(long id) {
    return EntryAnswer.right(id, ChannelKind.ACCOUNT);
  }

  private static EntryAnswer wrong(
      Mark mark, String name, @Nullable ChannelState state, String explanation) {
    return new EntryAnswer(
        1L,
        ChannelKind.ACCOUNT,
        WECHAT,
        null,
        mark,
        name,
        state,
        null,
        explanation,
        Screened.CLEAN);
  }

  private static EntryAnswer unreported(
      String name, @Nullable Platform platform, String explanation, @Nullable LocalDate since) {
    return new EntryAnswer(
        null,
        ChannelKind.ACCOUNT,
        platform,
        null,
        Mark.UNREPORTED,
        name,
        null,
        since,
        explanation,
        null);
  }

  @Test
  void every_channel_bears_a_mark() {
    assertThatNoException().isThrownBy(() -> check(right(1), right(2)));
    assertThatThrownBy(() -> check(right(1)))
        .isInstanceOfSatisfying(
            ChannelsNotMarked.class,
            refusal -> assertThat(refusal.facts()).containsExactly(1, "合成警方微博"));
  }

  @Test
  void a_channel_of_another_unit_is_not_answered_for() {
    assertThatThrownBy(() -> check(right(1), right(2), right(99)))
        .isInstanceOf(ChannelNotOnTheList.class);
  }

  @Test
  void an_empty_list_is_a_nil_return_and_not_a_confirmation() {
    assertThatThrownBy(() -> AnswerRules.check("合成县公安局", List.of(), List.of(), TODAY))
        .isInstanceOf(NothingOnTheList.class);
  }

  @Test
  void a_wrongly_reported_channel_needs_a_written_statement() {
    assertThatThrownBy(() -> check(wrong(Mark.WRONGLY_REPORTED, "", null, "不是我们的"), right(2)))
        .isInstanceOf(StatementMissing.class);
    assertThatNoException()
        .isThrownBy(
            () -> check(wrong(Mark.WRONGLY_REPORTED, "", null, "该账号为民警个人开设，不属于单位。"), right(2)));
  }

  @Test
  void wrong_information_comes_with_what_is_right() {
    assertThatThrownBy(() -> check(wrong(Mark.WRONG_INFORMATION, "合成警方", null, ""), right(2)))
        .isInstanceOf(RightValueMissing.class);
    assertThatNoException()
        .isThrownBy(() -> check(wrong(Mark.WRONG_INFORMATION, "合成县公安局", null, ""), right(2)));
  }

  @Test
  void a_wrong_state_comes_with_another_state_and_why() {
    assertThatThrownBy(
            () -> check(wrong(Mark.WRONG_STATE, "", ChannelState.NORMAL, "说明"), right(2)))
        .isInstanceOf(RightValueMissing.class);
    assertThatThrownBy(
            () -> check(wrong(Mark.WRONG_STATE, "", ChannelState.CANCELLED, ""), right(2)))
        .isInstanceOf(ExplanationMissing.class);
    assertThatNoException()
        .isThrownBy(
            () -> check(wrong(Mark.WRONG_STATE, "", ChannelState.CANCELLED, "平台已注销"), right(2)));
  }

  private static EntryAnswer screened(@Nullable Screened screened) {
    return new EntryAnswer(
        1L, ChannelKind.ACCOUNT, WECHAT, null, Mark.RIGHT, "", null, null, "", screened);
  }

  @Test
  void the_screening_questions_of_every_running_channel_are_answered() {
    assertThatThrownBy(() -> check(screened(null), right(2)))
        .isInstanceOfSatisfying(
            ScreeningMissing.class, e -> assertThat(e.facts()).containsExactly(1, "合成警方"));
  }

  @Test
  void what_the_screening_found_is_explained() {
    assertThatThrownBy(
            () -> check(screened(Screened.of(List.of(Concern.ENTERTAINMENT), " ")), right(2)))
        .isInstanceOf(ScreeningUnexplained.class);
    assertThatNoException()
        .isThrownBy(
            () -> check(screened(Screened.of(List.of(Concern.ENTERTAINMENT), "已删除。")), right(2)));
  }

  @Test
  void a_silent_account_is_explained_although_nothing_was_found() {
    RegisterFixtures.lastUpdated(channels.get(1), TODAY.minusDays(15));

    assertThatThrownBy(() -> check(right(1), right(2)))
        .isInstanceOfSatisfying(
            SilenceUnexplained.class, e -> assertThat(e.facts()).containsExactly("合成警方", 15L));
    assertThatNoException()
        .isThrownBy(() -> check(screened(Screened.of(List.of(), "系统升级，六月底恢复。")), right(2)));
  }

  @Test
  void fourteen_days_of_silence_need_no_explanation() {
    RegisterFixtures.lastUpdated(channels.get(1), TODAY.minusDays(14));

    assertThatNoException().isThrownBy(() -> check(right(1), right(2)));
  }

  @Test
  void a_channel_that_is_not_the_units_is_not_screened() {
    EntryAnswer wrong =
        new EntryAnswer(
            1L,
            ChannelKind.ACCOUNT,
            WECHAT,
            null,
            Mark.WRONGLY_REPORTED,
            "",
            null,
            null,
            "该账号为民警个人开设，不属于单位。",
            null);

    assertThatNoException().isThrownBy(() -> check(wrong, right(2)));
  }

  @Test
  void a_registered_channel_is_not_unreported() {
    assertThatThrownBy(() -> check(wrong(Mark.UNREPORTED, "", null, "说明"), right(2)))
        .isInstanceOf(AlreadyRegistered.class);
  }

  @Test
  void an_unreported_channel_has_name_platform_and_explanation() {
    assertThatThrownBy(() -> check(right(1), right(2), unreported(" ", WECHAT, "漏报", null)))
        .isInstanceOf(NameMissing.class);
    assertThatThrownBy(() -> check(right(1), right(2), unreported("合成发布", null, "漏报", null)))
        .isInstanceOf(PlatformMissing.class);
    assertThatThrownBy(() -> check(right(1), right(2), unreported("合成发布", WECHAT, "", null)))
        .isInstanceOf(ExplanationMissing.class);
  }

  @Test
  void reality_does_not_begin_tomorrow() {
    assertThatThrownBy(
            () -> check(right(1), right(2), unreported("合成发布", WECHAT, "漏报", TODAY.plusDays(1))))
        .isInstanceOf(DatesOutOfOrder.class);
  }
}
