package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.faces.Texts;
import org.duban.registercheck.CheckProgress;
import org.duban.shared.Quarter;
import org.junit.jupiter.api.Test;

class RegisterCheckStageTest {
  private static final Quarter QUARTER = new Quarter(2021, 2);

  private static CheckProgress.Row units(int units, int answered, int late) {
    int open = units - answered;
    return new CheckProgress.Row(null, "", units, answered, 0, 0, open, 0, 0, late, 0, 0);
  }

  private static String word(StageCard card) {
    return Texts.in(Texts.CHINESE, card.wordKey(), card.fact());
  }

  @Test
  void a_running_check_shows_how_many_have_not_answered() {
    StageCard card = RegisterCheckStage.card(QUARTER, false, units(328, 300, 0));

    assertThat(card.value()).isEqualTo("300/328");
    assertThat(word(card)).isEqualTo("28 个未答复");
    assertThat(card.to()).isEqualTo("registercheck/progress.xhtml?quarter=2021Q2");
    assertThat(card.current()).isTrue();
  }

  @Test
  void late_units_come_first() {
    StageCard card = RegisterCheckStage.card(QUARTER, false, units(328, 300, 20));

    assertThat(word(card)).isEqualTo("20 个逾期未答复");
    assertThat(card.tone()).isEqualTo("red");
  }

  @Test
  void a_locked_list_is_done_and_says_who_never_answered() {
    StageCard card = RegisterCheckStage.card(QUARTER, true, units(328, 300, 0));

    assertThat(word(card)).isEqualTo("已锁定，28 个未答复");
    assertThat(card.current()).isFalse();
    assertThat(word(RegisterCheckStage.card(QUARTER, true, units(8, 8, 0)))).isEqualTo("完成");
    assertThat(word(RegisterCheckStage.card(QUARTER, false, units(8, 8, 0)))).isEqualTo("已全部答复");
  }
}
