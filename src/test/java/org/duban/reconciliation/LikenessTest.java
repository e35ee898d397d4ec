package org.duban.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {
  @Test
  void blanks_width_case_and_punctuation_make_no_other_name() {
    assertThat(Likeness.of("鲁甸 警方（ＷＸ）", "鲁甸警方(wx)")).isEqualTo(1);
  }

  @Test
  void names_with_a_word_more_are_near() {
    assertThat(Likeness.of("合成县发布", "合成县人民政府发布")).isGreaterThanOrEqualTo(Likeness.NEAR);
    assertThat(Likeness.of("昭通发布", "昭通市发布")).isGreaterThanOrEqualTo(Likeness.NEAR);
  }

  @Test
  void other_names_are_not() {
    assertThat(Likeness.of("鲁甸警方", "鲁甸县公安局")).isLessThan(Likeness.NEAR);
    assertThat(Likeness.of("昭通发布", "昭阳教育")).isZero();
  }

  @Test
  void a_pair_that_occurs_once_counts_once() {
    assertThat(Likeness.of("发布发布发布", "发布")).isLessThan(Likeness.NEAR);
    assertThat(Likeness.of("甲", "乙")).isZero();
  }
}
