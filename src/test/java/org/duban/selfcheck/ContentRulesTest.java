package org.duban.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.selfcheck.SelfCheckFixtures.PERIOD;
import static org.duban.selfcheck.SelfCheckFixtures.QUARTER;
import static org.duban.selfcheck.SelfCheckFixtures.RUN;
import static org.duban.selfcheck.SelfCheckFixtures.TODAY;
import static org.duban.selfcheck.SelfCheckFixtures.complete;
import static org.duban.selfcheck.SelfCheckFixtures.content;
import static org.duban.selfcheck.SelfCheckFixtures.line;
import static org.duban.selfcheck.SelfCheckFixtures.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentRulesTest {

  @Test
  void a_complete_report_lacks_nothing() {
    ContentRules.check(complete(), QUARTER, TODAY);
    assertThat(ContentRules.gaps(complete())).isEmpty();
  }

  @Test
  void an_empty_report_lacks_period_checks_conclusion_and_next_steps() {
    var nothing =
        new SelfCheckContent(
            null, List.of(), List.of(), Map.of(), SelfCheckFigures.NONE, null, "", "", " ");

    assertThat(ContentRules.gaps(nothing))
        .containsExactly(
            SelfCheckGap.PERIOD, SelfCheckGap.RUNS, SelfCheckGap.VERDICT, SelfCheckGap.NEXT_STEPS);
  }

  @Test
  void a_report_that_covers_another_quarter_is_refused() {
    var first =
        new ReportPeriod(
            LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31), LocalDate.of(2021, 3, 20));

    assertThatThrownBy(() -> ContentRules.check(content(first, RUN), QUARTER, TODAY))
        .isInstanceOf(PeriodOutsideQuarter.class);
  }

  @Test
  void a_period_that_runs_backwards_is_refused() {
    var backwards =
        new ReportPeriod(
            LocalDate.of(2021, 5, 2), LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 1));

    assertThatThrownBy(() -> ContentRules.check(content(backwards, RUN), QUARTER, TODAY))
        .isInstanceOf(PeriodOutsideQuarter.class);
  }

  @Test
  void figures_are_not_taken_in_the_future_or_outside_the_period() {
    var future =
        new ReportPeriod(
            LocalDate.of(2021, 4, 1), LocalDate.of(2021, 6, 30), LocalDate.of(2021, 6, 11));
    var before =
        new ReportPeriod(
            LocalDate.of(2021, 4, 2), LocalDate.of(2021, 6, 30), LocalDate.of(2021, 4, 1));

    assertThatThrownBy(() -> ContentRules.check(content(future, RUN), QUARTER, TODAY))
        .isInstanceOf(CutOffOutsidePeriod.class);
    assertThatThrownBy(() -> ContentRules.check(content(before, RUN), QUARTER, TODAY))
        .isInstanceOf(CutOffOutsidePeriod.class);
  }

  @Test
  void a_check_outside_the_quarter_or_without_result_is_refused() {
    var early = new CheckRun(LocalDate.of(2021, 3, 31), LocalDate.of(2021, 4, 1), "正常");
    var silent = new CheckRun(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 1), " ");

    assertThatThrownBy(() -> ContentRules.check(content(PERIOD, early), QUARTER, TODAY))
        .isInstanceOf(RunOutsideQuarter.class);
    assertThatThrownBy(() -> ContentRules.check(content(PERIOD, silent), QUARTER, TODAY))
        .isInstanceOf(RunOutsideQuarter.class);
  }

  @Test
  void fifty_three_received_and_forty_six_handled_need_a_word_on_the_seven() {
    var lines = List.of(line(ReportSection.MESSAGES, 53, 46));

    assertThat(ContentRules.gaps(content(lines, Map.of())))
        .containsExactly(SelfCheckGap.MESSAGES_REMAINDER);
    assertThat(ContentRules.gaps(content(lines, Map.of(ReportSection.MESSAGES, "7 件未到办理期限"))))
        .isEmpty();
  }

  @Test
  void accounts_must_add_up_to_the_national_register_or_be_explained() {
    var lines =
        List.of(
            ReportLine.entered(ReportSection.ACCOUNTS, "微信公众号", 2, 0),
            ReportLine.entered(ReportSection.ACCOUNTS, "微博", 21, 0),
            ReportLine.entered(ReportSection.ACCOUNTS, "其他", 26, 0));
    var differing = content(PERIOD, List.of(RUN), lines, Map.of(), registered(38), "加强校对。");
    var fitting = content(PERIOD, List.of(RUN), lines, Map.of(), registered(49), "加强校对。");
    var explained =
        content(
            PERIOD,
            List.of(RUN),
            lines,
            Map.of(ReportSection.ACCOUNTS, "11 个账号正在补登"),
            registered(38),
            "加强校对。");

    assertThat(ContentRules.gaps(differing)).containsExactly(SelfCheckGap.ACCOUNTS_DIFFERENCE);
    assertThat(ContentRules.gaps(fitting)).isEmpty();
    assertThat(ContentRules.gaps(explained)).isEmpty();
  }

  @Test
  void problems_that_were_counted_must_be_described() {
    var lines = List.of(line(ReportSection.FINDINGS, 3, 3));

    assertThat(ContentRules.gaps(content(lines, Map.of()))).containsExactly(SelfCheckGap.PROBLEMS);
  }

  @Test
  void a_text_too_long_for_the_record_is_refused() {
    var endless =
        content(PERIOD, List.of(RUN), List.of(), Map.of(), SelfCheckFigures.NONE, "长".repeat(2001));

    assertThatThrownBy(() -> ContentRules.check(endless, QUARTER, TODAY))
        .isInstanceOf(SelfCheckTextTooLong.class);
  }
}
