package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.WECHAT;
import static org.duban.register.RegisterFixtures.account;
import static org.duban.register.RegisterFixtures.inState;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.faces.Texts;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.CaseKey;
import org.duban.shared.TextTooLong;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class FilingTest {
  private static final CaseKey KEY = new CaseKey("BA-2021-0001");
  private static final Instant NOW = Instant.parse("2021-08-10T01:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2021, 8, 10);
  private static final UserId CLERK = new UserId("clerk");
  private static final UserId LEADER = new UserId("leader");
  private static final UserId COUNTY = new UserId("county");
  private static final UserId CITY = new UserId("city");
  private static final IdentificationCode CODE = new IdentificationCode("530621M008WX0001");

  private static Filing opening() {
    return Filing.toOpen(KEY, BUREAU, ChannelKind.ACCOUNT, WECHAT, "合成发布", CLERK, NOW);
  }

  private static FilingForm renamed(String name) {
    return new FilingForm(
        RegisterFixtures.WEIBO,
        null,
        name,
        ChannelDetails.at("https://example.test"),
        DAY,
        DAY,
        null,
        "更名",
        "");
  }

  @Test
  void the_form_goes_from_clerk_to_leader_county_and_city() {
    Filing filing = opening();
    filing.submit("");
    filing.approve(LEADER, "同意。");
    filing.reviewByCounty(COUNTY, "同意。");
    filing.reviewByCity(CITY, CODE, "同意。");
    filing.entered(7, NOW);

    assertThat(filing.getState()).isEqualTo(FilingState.FILED);
    assertThat(filing.code()).contains(CODE);
    assertThat(filing.channelId()).contains(7L);
    assertThat(filing.endedAt()).contains(NOW);
  }

  @Test
  void a_municipal_department_has_no_county() {
    Filing filing = opening();
    filing.submit("");
    filing.approve(LEADER, "");
    filing.reviewByCity(CITY, CODE, "");

    assertThat(filing.getState()).isEqualTo(FilingState.APPROVED_BY_CITY);
  }

  @Test
  void nobody_approves_what_they_wrote_or_approved_before() {
    Filing filing = opening();
    filing.submit("");
    assertThatThrownBy(() -> filing.approve(CLERK, "")).isInstanceOf(SamePersonMayNotApprove.class);
    filing.approve(LEADER, "");
    assertThatThrownBy(() -> filing.reviewByCounty(LEADER, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);
    filing.reviewByCounty(COUNTY, "");
    assertThatThrownBy(() -> filing.reviewByCity(COUNTY, CODE, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);
    assertThat(filing.getState()).isEqualTo(FilingState.APPROVED_BY_COUNTY);
  }

  @Test
  void nobody_approves_what_they_once_wrote_even_when_somebody_else_wrote_after_them() {
    Filing filing = opening();
    filing.write(renamed("合成县发布"), LEADER);
    filing.write(renamed("合成县发布"), CLERK);
    filing.submit("");

    assertThatThrownBy(() -> filing.approve(LEADER, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);
    filing.approve(COUNTY, "");
    assertThatThrownBy(() -> filing.reviewByCounty(LEADER, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void an_author_stays_one_after_a_return() {
    Filing filing = opening();
    filing.submit("");
    filing.giveBack("请核对。");
    filing.write(renamed("合成县发布"), COUNTY);
    filing.submit("");

    assertThatThrownBy(() -> filing.approve(CLERK, "")).isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void who_hands_in_a_proof_is_an_author() {
    Channel channel =
        inState(
            account("530621M008WX0001", "合成警方"), ChannelState.CLOSURE_ANNOUNCED, DAY.minusDays(9));
    Filing filing = Filing.about(KEY, FilingKind.CANCEL, channel, CLERK, NOW);
    filing.attach(new ProofFile("f1", "回执.pdf", LEADER, NOW));
    filing.submit("");

    assertThat(filing.proofs()).extracting(ProofFile::fileName).containsExactly("回执.pdf");
    assertThatThrownBy(() -> filing.approve(LEADER, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);
    assertThatThrownBy(() -> filing.attach(new ProofFile("f2", "后补.pdf", CLERK, NOW)))
        .isInstanceOf(FilingNotThere.class);
  }

  @Test
  void only_a_cancellation_takes_a_proof() {
    assertThatThrownBy(() -> opening().attach(new ProofFile("f1", "回执.pdf", CLERK, NOW)))
        .isInstanceOf(FilingNotThere.class);
  }

  @Test
  void a_text_that_does_not_fit_is_refused_with_its_limit() {
    assertThatThrownBy(() -> opening().write(renamed("合".repeat(201)), CLERK))
        .isInstanceOfSatisfying(
            TextTooLong.class,
            refusal ->
                assertThat(Texts.in(Texts.CHINESE, refusal.textKey(), refusal.facts().toArray()))
                    .isEqualTo("“渠道名称”最多 200 字，现在有 201 字。请精简后再提交。"));
    opening().write(renamed("合".repeat(200)), CLERK);

    Filing filing = opening();
    assertThatThrownBy(() -> filing.submit("合".repeat(1001))).isInstanceOf(TextTooLong.class);
  }

  @Test
  void a_returned_form_is_written_and_approved_anew() {
    Filing filing = opening();
    filing.submit("");
    filing.approve(LEADER, "");
    filing.giveBack("名称过长。");

    assertThat(filing.getState()).isEqualTo(FilingState.RETURNED);
    assertThat(filing.getLastOpinion()).isEqualTo("名称过长。");
    filing.submit("");
    assertThatThrownBy(() -> filing.reviewByCounty(COUNTY, "")).isInstanceOf(FilingNotThere.class);
  }

  @Test
  void a_submitted_form_is_not_written_on() {
    Filing filing = opening();
    filing.submit("");

    assertThatThrownBy(() -> filing.write(renamed("合成县发布"), CLERK))
        .isInstanceOf(FilingNotThere.class);
    assertThat(filing.getName()).isEqualTo("合成发布");
  }

  @Test
  void a_change_keeps_code_and_platform_of_the_register() {
    Filing filing =
        Filing.about(KEY, FilingKind.CHANGE, account("530621M008WX0001", "合成警方"), CLERK, NOW);
    filing.write(renamed("合成县公安局"), CLERK);

    assertThat(filing.getName()).isEqualTo("合成县公安局");
    assertThat(filing.code()).contains(CODE);
    assertThat(filing.platform()).contains(WECHAT);
  }

  @Test
  void a_closure_changes_no_name() {
    Filing filing =
        Filing.about(KEY, FilingKind.CLOSE, account("530621M008WX0001", "合成警方"), CLERK, NOW);
    filing.write(renamed("合成县公安局"), CLERK);

    assertThat(filing.getName()).isEqualTo("合成警方");
  }

  @Test
  void a_filed_change_renames_from_its_day() {
    Channel channel = account("530621M008WX0001", "合成警方");
    Filing filing = Filing.about(KEY, FilingKind.CHANGE, channel, CLERK, NOW);
    filing.write(renamed("合成县公安局"), CLERK);
    EnterFiling.changed(channel, filing, DAY);

    assertThat(channel.nameOn(DAY.minusDays(1))).isEqualTo("合成警方");
    assertThat(channel.nameOn(DAY)).isEqualTo("合成县公安局");
    assertThat(channel.getDetails().address()).isEqualTo("https://example.test");
  }

  @Test
  void a_filed_closure_keeps_the_channel_monitored_and_a_cancellation_ends_it() {
    Channel channel = account("530621M008WX0001", "合成警方");
    EnterFiling.changed(channel, Filing.about(KEY, FilingKind.CLOSE, channel, CLERK, NOW), DAY);
    assertThat(channel.getState()).isEqualTo(ChannelState.CLOSURE_ANNOUNCED);
    EnterFiling.changed(channel, Filing.about(KEY, FilingKind.CANCEL, channel, CLERK, NOW), DAY);

    assertThat(channel.getState()).isEqualTo(ChannelState.CANCELLED);
    assertThat(channel.states()).extracting(DatedState::reason).contains("BA-2021-0001");
  }

  @Test
  void a_withdrawn_form_ends_without_an_entry() {
    Filing filing = opening();
    filing.withdraw("暂不开设。");
    filing.ended(NOW);

    assertThat(filing.getState()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(filing.channelId()).isEmpty();
  }

  @Test
  void numbers_of_a_year_have_no_gaps() {
    var year = new FilingYear(2021);

    assertThat(year.next()).isEqualTo(new CaseKey("BA-2021-0001"));
    assertThat(year.next()).isEqualTo(new CaseKey("BA-2021-0002"));
  }
}
