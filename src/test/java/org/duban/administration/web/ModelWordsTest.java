package org.duban.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.workflow.deployment.ModelDifference;
import org.duban.workflow.deployment.ModelProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelWordsTest {
  @Test
  void a_changed_role_is_named_as_people_know_it() {
    assertThat(words(ModelDifference.Kind.ROLE_CHANGED, "县级审核", "county-supervisor", "reviewer"))
        .isEqualTo("“县级审核”的办理角色由“县级主管”改为“市级审核员”");
  }

  @Test
  void a_changed_condition_is_told_by_its_outcome() {
    assertThat(words(ModelDifference.Kind.CONDITION_CHANGED, "甲 → 乙", "${outcome == 'SEALED'}", ""))
        .isEqualTo("连线 甲 → 乙 的条件由“已审签盖章”改为“无”");
  }

  @Test
  void a_changed_timer_is_told_by_its_due_date() {
    assertThat(words(ModelDifference.Kind.TIMER_CHANGED, "提醒", "${remindAt}", "${dueAt}"))
        .isEqualTo("“提醒”的触发时间由“提醒时间”改为“办理期限”");
  }

  @ParameterizedTest
  @EnumSource
  void every_problem_says_what_to_do(ModelProblem.Kind kind) {
    String words = ModelWords.of(new ModelProblem(kind, 1, "x", List.of("甲", "乙")));

    assertThat(words).endsWith("。").doesNotContain("{0}", "{1}", "??");
    assertThat(words).containsAnyOf("请", "应当", "可用的结果");
  }

  @Test
  void an_event_has_its_words_and_an_unknown_one_its_name() {
    assertThat(EventWords.of("ProcessDeployed")).isEqualTo("启用流程或规则");
    assertThat(EventWords.of("SomethingNew")).isEqualTo("SomethingNew");
  }

  private static String words(ModelDifference.Kind kind, String... facts) {
    return ModelWords.of(new ModelDifference(kind, List.of(facts)));
  }
}
