package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.CITY;
import static org.duban.register.RegisterFixtures.COUNTY;
import static org.duban.register.RegisterFixtures.OPENED;
import static org.duban.register.RegisterFixtures.WECHAT;
import static org.duban.register.RegisterFixtures.WEIBO;
import static org.duban.register.RegisterFixtures.account;
import static org.duban.register.RegisterFixtures.inState;

import org.duban.faces.Texts;
import org.duban.shared.DomainException;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.Test;

class CodeCheckTest {
  private final ChannelsInMemory channels = new ChannelsInMemory();
  private final CodeCheck codes =
      new CodeCheck(channels, RegisterFixtures.units(), RegisterFixtures.platforms());

  private void check(String code, ChannelKind kind, Platform platform, String name, UnitCode unit) {
    codes.check(new IdentificationCode(code), kind, platform, name, unit, null);
  }

  private void checkAccount(String code, String name) {
    check(code, ChannelKind.ACCOUNT, WECHAT, name, BUREAU);
  }

  @Test
  void a_code_of_the_unit_and_platform_is_accepted() {
    assertThatNoException().isThrownBy(() -> checkAccount("530621M008WX0001", "合成警方"));
    assertThatNoException()
        .isThrownBy(() -> check("5306210001", ChannelKind.WEBSITE, null, "合成县政府网", COUNTY));
    assertThatNoException()
        .isThrownBy(() -> check("bm64130001", ChannelKind.WEBSITE, null, "合成气象网", CITY));
  }

  @Test
  void a_government_without_a_unit_code_may_hold_any_unit_of_its_division() {
    assertThatNoException()
        .isThrownBy(() -> check("530621M001WX0001", ChannelKind.ACCOUNT, WECHAT, "合成发布", COUNTY));
  }

  @Test
  void a_code_of_another_division_is_refused() {
    assertThatThrownBy(() -> check("5306230001", ChannelKind.WEBSITE, null, "合成县政府网", COUNTY))
        .isInstanceOf(CodeOfOtherDivision.class);
  }

  @Test
  void a_code_of_another_unit_is_refused() {
    assertThatThrownBy(() -> checkAccount("530621M009WX0001", "合成警方"))
        .isInstanceOf(CodeOfOtherUnit.class);
  }

  @Test
  void a_code_of_another_platform_is_refused_by_names() {
    assertThatThrownBy(() -> check("530621M008WX0001", ChannelKind.ACCOUNT, WEIBO, "合成警方", BUREAU))
        .isInstanceOfSatisfying(
            CodeOfOtherPlatform.class,
            refusal ->
                assertThat(sentence(refusal))
                    .isEqualTo(
                        "标识码 530621M008WX0001 对应的平台是“微信公众号”，与所报的“新浪微博”不一致。" + "请核对标识码，或改选平台。"));
  }

  @Test
  void a_code_of_the_other_kind_is_refused() {
    assertThatThrownBy(() -> checkAccount("5306210001", "合成警方"))
        .isInstanceOf(CodeOfOtherKind.class);
  }

  @Test
  void two_names_under_one_code_are_refused_with_the_way_out() {
    channels.add(account("530621M008WX0001", "合成警方"));

    assertThatThrownBy(() -> checkAccount("530621M008WX0001", "合成县公安局"))
        .isInstanceOfSatisfying(
            TwoNamesUnderOneCode.class,
            refusal ->
                assertThat(sentence(refusal))
                    .contains("已登记为“合成警方”", "“合成县公安局”", "申报“变更”", "更正标识码"));
  }

  @Test
  void the_same_channel_is_not_entered_twice() {
    channels.add(account("530621M008WX0001", "合成警方"));

    assertThatThrownBy(() -> checkAccount("530621M008WX0001", "合成警方"))
        .isInstanceOf(CodeInUse.class);
  }

  @Test
  void a_channel_keeps_its_own_code_when_it_is_renamed() {
    channels.add(account("530621M008WX0001", "合成警方"));

    assertThatNoException()
        .isThrownBy(
            () ->
                codes.check(
                    new IdentificationCode("530621M008WX0001"),
                    ChannelKind.ACCOUNT,
                    WECHAT,
                    "合成县公安局",
                    BUREAU,
                    1L));
  }

  @Test
  void a_cancelled_channel_no_longer_holds_its_code() {
    channels.add(
        inState(account("530621M008WX0001", "合成警方"), ChannelState.CANCELLED, OPENED.plusDays(1)));

    assertThatNoException().isThrownBy(() -> checkAccount("530621M008WX0001", "合成县公安局"));
  }

  private static String sentence(DomainException refusal) {
    return Texts.in(Texts.CHINESE, refusal.textKey(), refusal.facts().toArray());
  }
}
