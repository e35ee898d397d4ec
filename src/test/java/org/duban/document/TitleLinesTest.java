package org.duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleLinesTest {
  @Test
  void a_short_title_stays_whole() {
    assertThat(TitleLines.of("关于限期整改有关问题的督办函")).containsExactly("关于限期整改有关问题的督办函");
  }

  @Test
  void the_organ_has_a_line_of_its_own_and_no_word_is_cut() {
    assertThat(TitleLines.of("合成市人民政府办公室关于2021年二季度全市政府网站和政府系统政务新媒体检查情况的通报"))
        .containsExactly("合成市人民政府办公室", "关于2021年二季度全市政府网站和", "政府系统政务新媒体检查情况的通报");
  }

  @Test
  void no_line_begins_with_a_particle_or_ends_with_about() {
    assertThat(TitleLines.of("关于更正《2021年二季度检查情况通报》中政府网站和政务新媒体有关数据的通知"))
        .noneMatch(l -> l.startsWith("的") || l.startsWith("和") || l.endsWith("关于"))
        .allMatch(l -> PaperMeasure.width(l) <= 19.5)
        .anyMatch(l -> l.contains("《2021年二季度检查情况通报》"));
  }

  @Test
  void nothing_is_lost_where_no_word_is_known() {
    String title = "关于".concat("子丑寅卯辰巳午未申酉戌亥".repeat(4));
    assertThat(String.join("", TitleLines.of(title))).isEqualTo(title);
    assertThat(TitleLines.of(title)).allMatch(l -> PaperMeasure.width(l) <= 19.5);
  }
}
