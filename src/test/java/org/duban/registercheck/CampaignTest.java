package org.duban.registercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.BUREAU;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.duban.people.NoticesSent;
import org.duban.people.Role;
import org.duban.register.ChannelKind;
import org.duban.register.UnfiledChannel;
import org.duban.registercheck.Campaign.Stage;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recorded until 30 April, otherwise closed until 15 May (requirement Z19). */
class CampaignTest {
  private static final Quarter QUARTER = new Quarter(2021, 2);
  private static final Instant OPENED = Instant.parse("2021-04-01T01:00:00Z");
  private static final LocalDate RECORD_UNTIL = LocalDate.of(2021, 4, 30);
  private static final LocalDate CLOSE_UNTIL = LocalDate.of(2021, 5, 15);

  private final RegisterChecksInMemory checks = new RegisterChecksInMemory(QUARTER, OPENED, OPENED);
  private final NoticesSent told = new NoticesSent();

  private static OfficeClock on(String day) {
    return OfficeClock.fixed(Instant.parse(day + "T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  }

  private void set(String today, LocalDate recordUntil, @Nullable LocalDate closeUntil) {
    SetCampaign set = new SetCampaign();
    set.checks = checks;
    set.clock = on(today);
    set.events = new FiredEvents<>();
    set.set(QUARTER, recordUntil, closeUntil);
  }

  private void remind(String today, UnfiledChannel... left) {
    RemindOfCampaign remind = new RemindOfCampaign();
    remind.checks = checks;
    remind.unfiled = () -> List.of(left);
    remind.notice = told;
    remind.calendar = WorkingCalendar.shipped();
    remind.clock = on(today);
    remind.remindBefore = 2;
    remind.remind(QUARTER);
  }

  private static UnfiledChannel unfiled(long id) {
    return new UnfiledChannel(id, ChannelKind.ACCOUNT, "WX", "合成未备案", BUREAU, null);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2021-04-27, -",
        "2021-04-28, RECORD_SOON",
        "2021-04-30, RECORD_SOON",
        "2021-05-01, RECORD_OVER",
        "2021-05-15, CLOSE_SOON",
        "2021-05-16, CLOSE_OVER"
      })
  void a_day_belongs_to_one_stage(LocalDate today, @Nullable Stage stage) {
    assertThat(new Campaign(RECORD_UNTIL, CLOSE_UNTIL).stage(today, WorkingCalendar.shipped(), 2))
        .isEqualTo(stage);
  }

  @Test
  void the_days_follow_one_another_and_do_not_lie_behind() {
    assertThatThrownBy(() -> set("2021-04-01", CLOSE_UNTIL, RECORD_UNTIL))
        .isInstanceOf(CampaignDatesWrong.class);
    assertThatThrownBy(() -> set("2021-05-01", RECORD_UNTIL, CLOSE_UNTIL))
        .isInstanceOf(CampaignDatesWrong.class);
    assertThatThrownBy(() -> set("2021-04-01", RECORD_UNTIL, null))
        .isInstanceOf(CampaignDateMissing.class);
    assertThat(checks.lockRound(QUARTER).campaign()).isEmpty();
  }

  @Test
  void a_unit_with_unfiled_channels_is_told_once_a_stage() {
    set("2021-04-01", RECORD_UNTIL, CLOSE_UNTIL);

    remind("2021-04-20", unfiled(1));
    assertThat(told.all()).isEmpty();
    remind("2021-04-29", unfiled(1), unfiled(2));
    remind("2021-04-30", unfiled(1));

    assertThat(told.all()).containsExactly(BUREAU + " registercheck_unfiled.text.record_soon");
  }

  @Test
  void the_office_is_told_when_a_day_has_passed() {
    set("2021-04-01", RECORD_UNTIL, CLOSE_UNTIL);

    remind("2021-05-01", unfiled(1));

    assertThat(told.all())
        .containsExactly(Role.REVIEWER.code() + " registercheck_unfiled.text.record_over");
  }

  @Test
  void nobody_is_told_when_everything_is_on_record() {
    set("2021-04-01", RECORD_UNTIL, CLOSE_UNTIL);

    remind("2021-04-29");

    assertThat(told.all()).isEmpty();
  }

  @Test
  void days_that_move_are_told_anew() {
    set("2021-04-01", RECORD_UNTIL, CLOSE_UNTIL);
    remind("2021-04-29", unfiled(1));
    set("2021-04-29", RECORD_UNTIL.plusDays(30), CLOSE_UNTIL.plusDays(30));

    remind("2021-05-28", unfiled(1));

    assertThat(told.all()).hasSize(2);
  }

  @Test
  void nothing_is_closed_while_it_may_still_be_filed() {
    CloseUnfiled close = new CloseUnfiled();
    close.checks = checks;
    close.clock = on("2021-04-30");

    assertThatThrownBy(() -> close.close(QUARTER, 1)).isInstanceOf(NoCampaign.class);
    set("2021-04-01", RECORD_UNTIL, CLOSE_UNTIL);
    assertThatThrownBy(() -> close.close(QUARTER, 1))
        .isInstanceOfSatisfying(
            StillTimeToFile.class, e -> assertThat(e.facts()).containsExactly(RECORD_UNTIL));
  }
}
