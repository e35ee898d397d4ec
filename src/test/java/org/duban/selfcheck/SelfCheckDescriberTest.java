package org.duban.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duban.shared.CaseKey;
import org.junit.jupiter.api.Test;

class SelfCheckDescriberTest {
  private final SelfCheckDescriber describer = new SelfCheckDescriber();

  @Test
  void a_returned_report_says_why_in_the_task_list() {
    SelfCheck report = SelfCheckFixtures.sealed();
    report.sendBack("长".repeat(201));
    describer.selfChecks = new FewSelfChecks(report);

    var facts = describer.describe(report.key(), "writeSelfCheck", 0);

    assertThat(facts.title()).isEqualTo("云溪县生态环境局2021年二季度自查报告");
    assertThat(facts.subject()).isEqualTo("退回意见：" + "长".repeat(200) + "…");
  }

  @Test
  void an_unknown_report_is_refused() {
    describer.selfChecks = new FewSelfChecks();

    assertThatThrownBy(() -> describer.describe(new CaseKey("2021Q2-990123M009"), "x", 0))
        .isInstanceOf(UnknownSelfCheck.class);
  }
}
