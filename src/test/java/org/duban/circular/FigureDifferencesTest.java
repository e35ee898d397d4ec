package org.duban.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.duban.shared.RateStyle;
import org.junit.jupiter.api.Test;

class FigureDifferencesTest {

  @Test
  void thirty_three_rows_are_thirty_one_accounts_because_two_codes_stand_twice() {
    FigureDifference difference = only("2021Q2", "accounts.failed", "T01");
    assertThat(difference.stated()).isEqualTo("33");
    assertThat(difference.headline()).isEqualTo("政务新媒体不合格数 31 ≠ 33");
    assertThat(difference.explanation()).contains("530621M014WX0001", "530623M005WX0001", "31个账号");
  }

  @Test
  void a_weibo_that_was_counted_as_wechat_is_named() {
    FigureDifference difference = only("2021Q2", "accounts.XL.failed", "T02");
    assertThat(difference.stated()).isEqualTo("0");
    assertThat(difference.figure().value()).isEqualTo("1");
    assertThat(difference.explanation()).contains("530623M008XL0001（盐津交警）", "政务微博");
    assertThat(only("2021Q2", "accounts.WX.failed", "T01").explanation())
        .contains("各列了两行", "530623M008XL0001（盐津交警）按标识码属于政务微博");
  }

  @Test
  void a_region_that_contradicts_the_body_is_named() {
    FigureDifference difference = only("2021Q2", "region.永善县.failed", "T03");
    assertThat(difference.headline()).isEqualTo("永善县不合格数 0 ≠ 1");
    assertThat(difference.explanation()).contains("附件1“永善县”一行填问题网站1个", "全部合格");
  }

  @Test
  void a_row_that_contradicts_itself_says_so() {
    assertThat(only("2021Q2", "region.永善县.failed", "T03").explanation()).contains("合格率100%，自相矛盾");
  }

  @Test
  void one_code_under_two_names_asks_for_a_rename() {
    FigureDifference difference = only("2021Q2", "accounts.failed", "T04");
    assertThat(difference.stated()).isEqualTo("鲁甸警方、鲁甸县公安局");
    assertThat(difference.explanation()).contains("530621M014WX0001");
  }

  @Test
  void a_toutiao_that_failed_while_the_text_says_all_passed_is_found_without_codes() {
    FigureDifference difference = only("2021Q1", "accounts.TT.failed", "T05");
    assertThat(difference.explanation()).contains("威信县退役军人事务局", "政务今日头条号");
    assertThat(only("2021Q1", "accounts.failed", "T08").stated()).isEqualTo("未印标识码");
  }

  @Test
  void four_in_the_body_and_five_in_the_attachment_are_five() {
    FigureDifference difference = only("2020Q3", "accounts.failed", "T06");
    assertThat(difference.headline()).isEqualTo("政务新媒体不合格数 5 ≠ 4");
    assertThat(difference.explanation()).contains("附件列出5行");
  }

  @Test
  void a_bare_zero_is_no_rate() {
    FigureDifference difference = only("2021Q1", "region.昭阳区.rate", "T07");
    assertThat(difference.stated()).isEqualTo("0");
    assertThat(difference.explanation()).contains("“0%”");
  }

  @Test
  void a_rate_follows_its_corrected_count() {
    FigureDifference difference = only("2021Q2", "accounts.rate", "T01");
    assertThat(difference.stated()).isEqualTo("78%");
    assertThat(difference.explanation()).isEqualTo("不合格数由33更正为31，合格率随之为79.3%。");
  }

  @Test
  void a_rate_has_the_slip_of_the_count_that_it_follows() {
    only("2021Q2", "accounts.WX.rate", "T01");
    only("2021Q2", "accounts.XL.rate", "T02");
    only("2021Q1", "accounts.WX.rate", "T05");
    only("2021Q1", "accounts.TT.rate", "T05");
    only("2020Q3", "accounts.rate", "T06");
    only("2020Q3", "accounts.WX.rate", "T06");
  }

  @Test
  void a_list_without_codes_tells_the_platform_by_its_name() {
    assertThat(only("2021Q1", "accounts.WX.failed", "T05").explanation())
        .isEqualTo("“威信县退役军人事务局”按平台属于政务今日头条号，不应计入。");
  }

  @Test
  void a_truncated_rate_beside_rounded_ones_is_found() {
    ZhaotongQuarter quarter = ZhaotongQuarter.of("2020Q2");
    quarter.stated.put("websites.rate", "88.8%");
    assertThat(FigureDifferences.between(quarter.figures(), quarter.stated, quarter.printed))
        .anySatisfy(d -> assertThat(d.rule()).isEqualTo("T09"));
  }

  @Test
  void a_quarter_whose_figures_agree_shows_only_what_its_list_lacks() {
    assertThat(ZhaotongQuarter.of("2020Q4").differences())
        .extracting(FigureDifference::rule)
        .containsExactly("T07", "T07", "T08");
  }

  @Test
  void nothing_stated_is_nothing_to_compare() {
    CircularFigures figures = ZhaotongQuarter.of("2021Q2").figures();
    assertThat(FigureDifferences.between(figures, new LinkedHashMap<>(), List.of())).isEmpty();
  }

  @Test
  void what_was_stated_of_something_unknown_is_left_out() {
    var figures = CircularFigures.of(List.of(), List.of(), RateStyle.ONE_DECIMAL);
    var stated = new LinkedHashMap<String, String>();
    stated.put("accounts.KS.failed", "3");
    assertThat(FigureDifferences.between(figures, stated, List.of())).isEmpty();
  }

  private static FigureDifference only(String quarter, String key, String rule) {
    List<FigureDifference> found =
        ZhaotongQuarter.of(quarter).differences().stream()
            .filter(d -> d.figure().key().equals(key) && d.rule().equals(rule))
            .toList();
    assertThat(found).as("%s %s %s", quarter, key, rule).hasSize(1);
    return found.get(0);
  }
}
