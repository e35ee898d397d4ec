package org.duban.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
  private final CircularPaper paper =
      Paper.of(Paper.drafted(ZhaotongQuarter.of("2021Q2").channels));

  @Test
  void the_sum_of_the_first_attachment_is_the_figure_of_the_text() {
    Attachment census = paper.attachments().get(0);
    assertThat(census.columns()).containsExactly("县市区/部门", "在运行网站数", "问题网站数量", "合格率");
    assertThat(census.rows()).contains(List.of("永善县", "1", "0", "100%"));
    assertThat(census.rows()).last().isEqualTo(List.of("合计", "16", "0", "100%"));
  }

  @Test
  void an_account_stands_once_with_all_its_problems() {
    Attachment failed = paper.attachments().get(2);
    assertThat(failed.rows()).hasSize(31);
    assertThat(failed.rows()).extracting(r -> r.get(4)).doesNotHaveDuplicates();
    assertThat(failed.rows())
        .filteredOn(r -> r.get(4).equals("530623M005WX0001"))
        .singleElement()
        .satisfies(r -> assertThat(r.get(5)).isEqualTo("严重表述错误；内容更新不及时"));
    assertThat(failed.rows()).extracting(r -> r.get(3)).contains("政务微博").hasSize(31);
  }

  @Test
  void the_window_stands_below_every_attachment() {
    assertThat(paper.attachments())
        .hasSize(3)
        .allSatisfy(a -> assertThat(a.note()).isEqualTo("检查时段：2021年5月6日至6月30日"))
        .allSatisfy(a -> assertThat(a.title()).startsWith("2021年二季度"));
  }

  @Test
  void who_failed_last_quarter_too_is_marked_in_its_row() {
    CheckedChannel again =
        ZhaotongQuarter.account("530602M001WX0001", "微苏甲")
            .inRegion(ChannelUnits.COUNTY, "昭阳区")
            .failed(CheckedChannel.VETO, List.of("内容不更新"))
            .failedBefore(true)
            .build();
    Attachment failed = Paper.of(Paper.drafted(List.of(again))).attachments().get(2);
    assertThat(failed.rows())
        .containsExactly(
            List.of("1", "昭阳区", "微苏甲", "政务微信公众号", "530602M001WX0001", "内容不更新", "上季度不合格"));
  }

  @Test
  void the_reason_of_a_failed_website_is_printed() {
    CircularPaper of = Paper.of(Paper.drafted(ZhaotongQuarter.of("2020Q4").channels));
    assertThat(of.attachments().get(1).rows())
        .extracting(r -> r.get(2) + r.get(4))
        .containsExactly("盐津县人民政府得分低于60分", "永善县人民政府单项否决");
  }

  @Test
  void what_was_made_up_says_so() {
    CheckedChannel synthetic =
        ZhaotongQuarter.account("530602M001WX0001", "某账号")
            .failed(CheckedChannel.VETO, List.of("内容不更新"))
            .synthetic(true)
            .build();
    CircularPaper of = Paper.of(Paper.drafted(List.of(synthetic)));
    assertThat(of.attachments().get(2).rows().get(0)).contains("某账号（合成）");
    assertThat(Stream.of(of.figures().get("problem.内容不更新.examples").value()))
        .containsExactly("“某账号（合成）”");
  }

  @Test
  void the_word_file_holds_the_words_and_numbers_of_the_page() throws Exception {
    byte[] docx = CircularDocument.of(paper).toDocx(Paper.NOW);
    assertThat(docx).isEqualTo(CircularDocument.of(paper).toDocx(Paper.NOW));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      var entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals("word/document.xml")) {
        entry = zip.getNextEntry();
      }
      assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
          .contains("79.3%", "530621M014WX0001", "检查时段：2021年5月6日至6月30日", "政务微博")
          .doesNotContain("{accounts");
    }
  }
}
