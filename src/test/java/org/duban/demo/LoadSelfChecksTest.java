package org.duban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.selfcheck.SelfCheckContent;
import org.duban.shared.Quarter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadSelfChecksTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void every_report_lacks_nothing_and_says_that_it_is_made_up(int place) {
    SelfCheckContent content = LoadSelfChecks.content(new Quarter(2021, 1), place);

    assertThat(content.gaps()).isEmpty();
    assertThat(content.nextSteps()).contains("合成");
    assertThat(content.runs()).allSatisfy(run -> assertThat(run.result()).contains("合成"));
  }
}
