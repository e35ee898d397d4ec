package org.duban.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import org.duban.shared.RateStyle;
import org.junit.jupiter.api.Test;

class CircularFiguresTest {
  private final ZhaotongQuarter published = ZhaotongQuarter.of("2021Q2");
  private final CircularFigures figures = published.figures();

  @Test
  void an_account_in_two_rows_counts_once_by_its_code() {
    assertThat(published.printed).hasSize(33);
    assertThat(value("accounts.failed")).isEqualTo("31");
    assertThat(value("accounts.sampled")).isEqualTo("150");
    assertThat(value("accounts.passed")).isEqualTo("119");
    assertThat(value("accounts.rate")).isEqualTo("79.3%");
  }

  @Test
  void the_platform_is_read_from_the_code_not_from_the_heading() {
    assertThat(figures.platforms()).containsExactly("WX", "XL", "TT");
    assertThat(value("accounts.WX.failed")).isEqualTo("30");
    assertThat(value("accounts.WX.rate")).isEqualTo("76.9%");
    assertThat(value("accounts.XL.failed")).isEqualTo("1");
    assertThat(value("accounts.XL.rate")).isEqualTo("90%");
    assertThat(figures.get("accounts.XL.failed").rows())
        .extracting(CheckedChannel::getCode)
        .containsExactly("530623M008XL0001");
    assertThat(value("accounts.TT.rate")).isEqualTo("100%");
  }

  @Test
  void all_websites_of_2021Q2_passed_and_no_region_says_otherwise() {
    assertThat(value("websites.running")).isEqualTo("16");
    assertThat(value("websites.passed")).isEqualTo("16");
    assertThat(value("websites.failed")).isEqualTo("0");
    assertThat(value("websites.rate")).isEqualTo("100%");
    assertThat(value("region.永善县.failed")).isEqualTo("0");
    assertThat(figures.regions()).hasSize(12);
    assertThat(figures.regions().get(0).name()).isEqualTo(CircularFigures.MUNICIPAL);
    assertThat(figures.regions().get(1).name()).isEqualTo("昭阳区");
  }

  @Test
  void the_regions_add_up_to_the_total_in_every_quarter() {
    for (String quarter : List.of("2020Q2", "2020Q3", "2020Q4", "2021Q1", "2021Q2")) {
      CircularFigures of = ZhaotongQuarter.of(quarter).figures();
      int running = of.regions().stream().mapToInt(r -> r.websites().size()).sum();
      int failed = of.regions().stream().mapToInt(Region::failed).sum();
      assertThat(of.get("websites.running").value()).as(quarter).isEqualTo("" + running);
      assertThat(of.get("websites.failed").value()).as(quarter).isEqualTo("" + failed);
      assertThat(of.failedWebsites()).as(quarter).hasSize(failed);
    }
  }

  @Test
  void a_region_without_a_passing_website_reads_zero_percent() {
    CircularFigures of = ZhaotongQuarter.of("2021Q1").figures();
    assertThat(of.get("region.昭阳区.rate").value()).isEqualTo("0%");
    assertThat(of.get("region.市直部门.rate").value()).isEqualTo("60%");
    assertThat(of.get("websites.rate").value()).isEqualTo("58.8%");
  }

  @Test
  void the_portal_of_the_city_has_a_row_of_its_own_so_that_the_rows_add_up_to_the_text() {
    CircularFigures of = ZhaotongQuarter.of("2021Q1").figures();
    assertThat(of.get("websites.running").value()).isEqualTo("17");
    assertThat(of.regions().get(0).name()).isEqualTo(CircularFigures.CITY);
    assertThat(of.get("region.市直部门.running").value()).isEqualTo("5");
  }

  @Test
  void the_reason_of_a_failure_is_told_apart() {
    CircularFigures of = ZhaotongQuarter.of("2020Q4").figures();
    assertThat(of.get("websites.veto").value()).isEqualTo("1");
    assertThat(of.get("websites.score").value()).isEqualTo("1");
    assertThat(of.get("websites.month").value()).isEqualTo("0");
  }

  @Test
  void an_office_that_truncates_prints_truncated_rates_everywhere() {
    var style = new RateStyle(1, RoundingMode.DOWN);
    var truncated = CircularFigures.of(published.channels, List.of(), style);
    assertThat(truncated.get("accounts.WX.rate").value()).isEqualTo("76.9%");
    assertThat(
            CircularFigures.of(ZhaotongQuarter.of("2020Q2").channels, List.of(), style)
                .get("websites.rate")
                .value())
        .isEqualTo("88.8%");
  }

  @Test
  void one_account_with_two_problems_counts_in_both_and_the_share_is_of_the_failed() {
    assertThat(figures.problems()).containsExactly("严重表述错误", "内容更新不及时");
    assertThat(value("problem.严重表述错误.count")).isEqualTo("26");
    assertThat(value("problem.内容更新不及时.count")).isEqualTo("7");
    assertThat(value("problem.严重表述错误.share")).isEqualTo("83.9%");
    assertThat(value("problem.严重表述错误.examples")).startsWith("“").contains("、");
  }

  @Test
  void who_failed_last_quarter_too_is_counted_by_channel() {
    var rows =
        List.of(
            ZhaotongQuarter.account("530602M001WX0001", "微苏甲")
                .failed("单项否决", List.of("内容不更新"))
                .failedBefore(true)
                .build(),
            ZhaotongQuarter.account("530602M002WX0001", "微盘河").failedBefore(true).build());
    var of = CircularFigures.of(rows, List.of(), RateStyle.ONE_DECIMAL);
    assertThat(of.get("repeated.count").value()).isEqualTo("1");
    assertThat(of.get("repeated.names").value()).isEqualTo("“微苏甲”");
  }

  @Test
  void accounts_without_a_code_are_told_apart_by_platform_unit_and_name() {
    assertThat(ZhaotongQuarter.of("2020Q3").figures().get("accounts.failed").value())
        .isEqualTo("5");
  }

  private String value(String key) {
    return figures.get(key).value();
  }
}
