package org.duban.registercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.CITY;
import static org.duban.register.RegisterFixtures.COUNTY;
import static org.duban.register.RegisterFixtures.WECHAT;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duban.people.AtTheDesk;
import org.duban.people.NoticesSent;
import org.duban.people.Role;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelsInMemory;
import org.duban.register.CodeCheck;
import org.duban.register.IdentificationCode;
import org.duban.register.RegisterFixtures;
import org.duban.register.TwoNamesUnderOneCode;
import org.duban.shared.CaseKey;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.TasksInMemory;
import org.junit.jupiter.api.Test;

/** What becomes of answers when the office locks the list. */
class RoundsEndTest {
  private static final Quarter QUARTER = new Quarter(2021, 2);
  private static final Instant NOW = Instant.parse("2021-06-10T01:00:00Z");
  private static final Instant DUE = Instant.parse("2021-06-15T09:00:00Z");
  private static final UserId CLERK = new UserId("clerk");
  private static final OfficeClock CLOCK = OfficeClock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

  private final RegisterCheck silent = new RegisterCheck(QUARTER, CITY, 1, DUE);
  private final RegisterCheck nil = new RegisterCheck(QUARTER, COUNTY, 0, DUE);
  private final RegisterCheck corrected = new RegisterCheck(QUARTER, BUREAU, 1, DUE);
  private final RegisterChecksInMemory checks =
      new RegisterChecksInMemory(QUARTER, NOW, DUE, silent, nil, corrected);
  private final AtTheDesk desk = AtTheDesk.of(AtTheDesk.person("reviewer", CITY, Role.REVIEWER));
  private final TasksInMemory tasks = new TasksInMemory(desk);
  private final TaskId lock =
      tasks.open(
          ProcessKey.INSPECTION_CYCLE,
          "settleRegisterCheck",
          new CaseKey("2021Q2"),
          Role.REVIEWER,
          CITY);

  private static EntryAnswer answer(Mark mark, Long channel, String name, String code) {
    return new EntryAnswer(
        channel,
        ChannelKind.ACCOUNT,
        WECHAT,
        new IdentificationCode(code),
        mark,
        name,
        null,
        null,
        "2020年已开设，未登记。",
        Screened.CLEAN);
  }

  private void settle() {
    SettleRegisterCheck settle = new SettleRegisterCheck();
    settle.checks = checks;
    settle.units = RegisterFixtures.units();
    settle.clock = CLOCK;
    settle.workflow = tasks;
    settle.events = new FiredEvents<>();
    settle.settle(lock, "");
  }

  @Test
  void the_list_is_not_locked_while_a_discrepancy_waits_for_the_office() {
    corrected.answer(
        List.of(answer(Mark.UNREPORTED, null, "合成发布", "530621M008WX0009")), "", CLERK, NOW);

    assertThatThrownBy(this::settle)
        .isInstanceOfSatisfying(
            AnswersToSettle.class, e -> assertThat(e.facts()).containsExactly(1, "合成县公安局"));
    assertThat(corrected.getState()).isEqualTo(CheckState.TO_SETTLE);
    assertThat(silent.getState()).isEqualTo(CheckState.OPEN);
  }

  @Test
  void a_nil_return_that_nobody_sealed_is_told_apart_from_silence() {
    nil.reportNil("", CLERK, NOW);

    settle();

    assertThat(silent.getState()).isEqualTo(CheckState.CLOSED);
    assertThat(nil.getState()).isEqualTo(CheckState.UNSEALED);
    assertThat(nil.endedAt()).contains(NOW);
    CheckProgress.Row total = CheckProgress.of(checks.listOf(QUARTER), Map.of(), NOW).total();
    assertThat(total.closed()).isEqualTo(2);
    assertThat(total.unsealed()).isEqualTo(1);
  }

  @Test
  void only_a_unit_that_still_has_to_answer_is_reminded() {
    nil.reportNil("", CLERK, NOW);
    settle();
    RegisterCheck open = new RegisterCheck(new Quarter(2021, 3), BUREAU, 1, DUE);
    checks.add(open);
    NoticesSent told = new NoticesSent();
    RemindUnit remind = new RemindUnit();
    remind.checks = checks;
    remind.notice = told;
    remind.clock = CLOCK;

    remind.remind(silent.key());
    remind.remind(nil.key());
    remind.remind(open.key());

    assertThat(told.all()).containsExactly(BUREAU + " registercheck_confirm.text.reminder");
  }

  @Test
  void a_code_of_another_channel_is_refused_by_the_name_that_is_registered() {
    ChannelsInMemory channels = new ChannelsInMemory();
    channels.add(RegisterFixtures.account("530621M008WX0001", "合成警方"));
    channels.add(RegisterFixtures.account("530621M008WX0002", "合成交警"));
    ConfirmList confirm = new ConfirmList();
    confirm.checks = checks;
    confirm.channels = channels;
    confirm.units = RegisterFixtures.units();
    confirm.codes = new CodeCheck(channels, confirm.units, RegisterFixtures.platforms());
    confirm.user = desk;
    confirm.clock = CLOCK;
    confirm.workflow = tasks;
    desk.change(AtTheDesk.person("clerk", BUREAU, Role.UNIT_CLERK));
    TaskId task =
        tasks.open(
            ProcessKey.REGISTER_CHECK, "confirmList", corrected.key(), Role.UNIT_CLERK, BUREAU);
    List<EntryAnswer> answers =
        List.of(
            answer(Mark.WRONG_INFORMATION, 1L, "", "530621M008WX0002"),
            EntryAnswer.right(2L, ChannelKind.ACCOUNT));

    assertThatThrownBy(() -> confirm.confirm(task, answers, ""))
        .isInstanceOfSatisfying(
            TwoNamesUnderOneCode.class, e -> assertThat(e.facts()).contains("合成交警", "合成警方"));
  }
}
