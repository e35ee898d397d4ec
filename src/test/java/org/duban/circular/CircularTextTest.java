package org.duban.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.shared.RateStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CircularTextTest {
  private final List<CheckedChannel> rows = ZhaotongQuarter.of("2021Q2").channels;
  private final CircularFigures figures = Paper.figures(rows);

  @Test
  void a_placeholder_prints_its_figure_and_remembers_the_rows() {
    List<CircularText.Piece> pieces =
        CircularText.lines("发现不合格账号{accounts.failed}个。", figures).get(0).pieces();
    assertThat(pieces).extracting(CircularText.Piece::text).containsExactly("发现不合格账号", "31", "个。");
    assertThat(pieces.get(1).opensRows()).isTrue();
    assertThat(pieces.get(1).figure().rows()).hasSize(31);
  }

  @Test
  void a_date_is_a_figure_without_rows() {
    CircularText.Piece window = CircularText.lines("{window}", figures).get(0).pieces().get(0);
    assertThat(window.text()).isEqualTo("2021年5月6日至6月30日");
    assertThat(window.isFigure()).isTrue();
    assertThat(window.opensRows()).isFalse();
  }

  @Test
  void headings_are_numbered_in_their_order_however_they_are_moved() {
    assertThat(CircularText.lines("# 乙\n正文\n\n＃ 甲", figures))
        .extracting(CircularText.Line::plain)
        .containsExactly("（一）乙", "正文", "（二）甲");
    String twelve = "# 题\n".repeat(12) + "# 题\n".repeat(8);
    assertThat(CircularText.lines(twelve, figures))
        .extracting(CircularText.Line::plain)
        .element(10)
        .isEqualTo("（十一）题");
    assertThat(CircularText.lines(twelve, figures).get(19).plain()).isEqualTo("（二十）题");
  }

  @Test
  void the_first_chapter_counts_its_headings_through_its_parts() {
    CircularPaper paper = Paper.of(Paper.drafted(rows));
    assertThat(headings(paper, Section.WEBSITES)).containsExactly("（一）政府网站普查情况");
    assertThat(headings(paper, Section.ACCOUNTS)).containsExactly("（二）政务新媒体抽查情况");
    assertThat(headings(paper, Section.LAST_QUARTER)).containsExactly("（三）与上季度比较情况");
    assertThat(headings(paper, Section.PROBLEMS)).startsWith("（一）严重表述错误", "（二）内容更新不及时");
  }

  @Test
  void the_draft_of_a_real_quarter_reads_as_its_rows_say() {
    CircularPaper paper = Paper.of(Paper.drafted(rows));
    assertThat(paper.title()).isEqualTo("青石市人民政府办公室关于2021年二季度全市政府网站和政府系统政务新媒体检查情况的通报");
    assertThat(body(paper, Section.WEBSITES))
        .contains("2021年5月6日至6月30日，对全市在运行的16个政府网站进行了普查，全部合格，总体合格率为100%。");
    assertThat(body(paper, Section.ACCOUNTS))
        .contains("抽查150个，发现不合格账号31个，总体合格率为79.3%。")
        .contains("政务微信公众号抽查130个，不合格30个，合格率76.9%；政务微博抽查10个，不合格1个，合格率90%；")
        .contains("政务今日头条号抽查10个，不合格0个，合格率100%。");
    assertThat(body(paper, Section.PROBLEMS)).contains("有26个，占不合格总数的83.9%，如“").contains("”等。");
    assertThat(body(paper, Section.DEMANDS))
        .contains("于2021年8月10日前", "经本单位分管领导审签并加盖公章", "零报告", "同时报送电子版");
    assertThat(paper.figureCount()).isGreaterThan(20);
  }

  @Test
  void failed_websites_are_told_by_their_reason_and_by_name() {
    List<CheckedChannel> mixed = ZhaotongQuarter.of("2020Q4").channels;
    CircularPaper paper = Paper.of(Paper.drafted(mixed));
    assertThat(body(paper, Section.WEBSITES))
        .contains("合格15个，不合格2个，总体合格率为88.2%。")
        .contains("因单项否决不合格1个，因得分低于合格线不合格1个，分别为“盐津县人民政府”、“永善县人民政府”。");
  }

  @Test
  void a_portal_that_is_left_out_is_said_to_be() {
    assertThat(DraftText.write(figures, false, false, 1, true, "").get(Section.WEBSITES))
        .contains("（不含市人民政府门户网站）");
  }

  @Test
  void several_rounds_of_the_census_are_named_and_one_is_not() {
    String three = DraftText.write(figures, false, true, 3, true, "").get(Section.WEBSITES);
    assertThat(three).contains("进行了三轮普查");
    assertThat(CircularText.flaws(Section.WEBSITES, three, figures)).isEmpty();
    assertThat(Paper.text(rows).get(Section.WEBSITES)).contains("进行了普查");
  }

  @Test
  void a_correction_names_the_first_and_the_reason() {
    Circular first = Paper.issued();
    var facts =
        DraftText.facts(
            Paper.OFFICE.getName(),
            Paper.QUARTER,
            Paper.WINDOW,
            Paper.DEMAND,
            first,
            "附件3有两个账号重复列出。");
    var of = CircularFigures.of(rows, facts, RateStyle.ONE_DECIMAL);
    Map<Section, String> text = DraftText.write(of, true, true, 1, true, "");
    assertThat(CircularText.flaws(text, of)).isEmpty();
    assertThat(CircularText.lines(text.get(Section.LEAD), of))
        .extracting(CircularText.Line::plain)
        .first()
        .asString()
        .contains("青政办函〔2021〕8号", "附件3有两个账号重复列出。");
  }

  @Test
  void every_first_draft_of_the_real_quarters_is_without_flaw() {
    for (String quarter : List.of("2020Q2", "2020Q3", "2020Q4", "2021Q1", "2021Q2")) {
      List<CheckedChannel> of = ZhaotongQuarter.of(quarter).channels;
      assertThat(CircularText.flaws(Paper.text(of), Paper.figures(of))).as(quarter).isEmpty();
    }
    assertThat(CircularText.flaws(Paper.text(List.of()), Paper.figures(List.of()))).isEmpty();
  }

  @Test
  void an_unknown_placeholder_is_named() {
    assertThat(CircularText.flaws(Section.ACCOUNTS, "抽查{accounts.total}个。", figures))
        .singleElement()
        .isEqualTo(new CircularText.Flaw.UnknownPlaceholder(Section.ACCOUNTS, "accounts.total"))
        .extracting(CircularText.Flaw::chinese)
        .asString()
        .contains("{accounts.total}不是可用的数据项");
  }

  @Test
  void a_typed_number_is_refused_with_the_placeholder_to_use_instead() {
    assertThat(CircularText.flaws(Section.ACCOUNTS, "不合格31个，合格率79.3%。", figures))
        .containsExactly(
            new CircularText.Flaw.TypedNumber(Section.ACCOUNTS, "31个", "{accounts.failed}"),
            new CircularText.Flaw.TypedNumber(Section.ACCOUNTS, "79.3%", "{accounts.rate}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "33个账号",
        "共 150 个",
        "三十一个账号",
        "百分之七十九",
        "78％",
        "8月10日前",
        "2021年二季度",
        "不合格３３个",
        "不合格三个",
        "有十个账号",
        "共33，其中",
        "发现不合格一个",
        "٣٣个",
        "约1,200个"
      })
  void numbers_in_every_spelling_are_refused(String text) {
    assertThat(CircularText.flaws(Section.ACCOUNTS, text, figures))
        .hasSizeGreaterThanOrEqualTo(1)
        .allMatch(CircularText.Flaw.TypedNumber.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国办发〔2018〕123号",
        "《昭通市2021年工作要点》",
        "第12条",
        "每一个账号",
        "12345热线",
        "两周未更新",
        "附件1",
        "附件３",
        "连续两个季度不合格",
        "账号530621M008WX0001",
        "网站5306250001",
        "支持IPv6访问",
        "24小时值守",
        "1. 压实责任\n（2）管好台账",
        "①核对台账",
        "“三审三校”",
        "全角的｛accounts.failed｝个"
      })
  void numbers_that_count_nothing_are_left_alone(String text) {
    assertThat(CircularText.flaws(Section.ACCOUNTS, text, figures)).isEmpty();
  }

  @Test
  void telephone_numbers_are_in_place_among_the_contacts() {
    assertThat(CircularText.flaws(Section.CONTACT, "联系电话：0000-0000000，工作日8时至18时", figures))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"点击 https://example.test 查看,https://", "某博彩平台,博彩"})
  void words_of_a_foreign_page_are_found(String text, String words) {
    assertThat(CircularText.flaws(Section.DEMANDS, text, figures))
        .containsExactly(new CircularText.Flaw.ForeignWords(Section.DEMANDS, words));
  }

  @Test
  void a_part_that_the_paper_needs_may_not_be_empty() {
    Map<Section, String> text = Paper.text(rows);
    text.put(Section.DEMANDS, " \n");
    text.put(Section.LAST_QUARTER, "");
    assertThat(CircularText.flaws(text, figures))
        .containsExactly(new CircularText.Flaw.Missing(Section.DEMANDS));
  }

  private static List<String> headings(CircularPaper paper, Section section) {
    return paper.part(section).lines().stream()
        .filter(CircularText.Line::heading)
        .map(CircularText.Line::plain)
        .toList();
  }

  private static String body(CircularPaper paper, Section section) {
    return paper.part(section).lines().stream()
        .map(CircularText.Line::plain)
        .collect(Collectors.joining("\n"));
  }
}
